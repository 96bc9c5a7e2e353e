@NullMarked
package ai.xentree.undeclared;

import org.jspecify.annotations.NullMarked;
