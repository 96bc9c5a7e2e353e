/** Measures the program as a whole, by hand; never in a test. */
@NullMarked
package ai.xentree.bench;

import org.jspecify.annotations.NullMarked;
