/** Compares what can keep the embedded MongoDB's documents, side by side in one run. */
@NullMarked
package ai.xentree.bench.readstore;

import org.jspecify.annotations.NullMarked;
