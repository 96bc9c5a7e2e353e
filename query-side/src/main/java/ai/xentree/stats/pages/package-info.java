/**
 * Pages: documents of which each keeps its present version and the one before, so that all of an answer comes from one
 * event position while the next ones are being written. Knows nothing of what is on them.
 */
@NullMarked
package ai.xentree.stats.pages;

import org.jspecify.annotations.NullMarked;
