/** Kills the program at work, hurts what it keeps, and looks for what it acknowledged. */
@NullMarked
package ai.xentree.bench.crash;

import org.jspecify.annotations.NullMarked;
