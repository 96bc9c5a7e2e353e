/** The engine that folds events into read models: batches, positions, dead letters. Knows no feature. */
@NullMarked
package ai.xentree.projection;

import org.jspecify.annotations.NullMarked;
