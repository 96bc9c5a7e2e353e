@NullMarked
package ai.xentree.prove;

import org.jspecify.annotations.NullMarked;
