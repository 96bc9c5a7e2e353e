@NullMarked
package ai.xentree.proof;

import org.jspecify.annotations.NullMarked;
