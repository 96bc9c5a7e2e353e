/** Histories of any size, made for benchmarks straight through the store's own append. */
@NullMarked
package ai.xentree.bench.history;

import org.jspecify.annotations.NullMarked;
