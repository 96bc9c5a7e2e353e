/** Shows what a figure is made of: its definition, the numbers it is computed from, and the people behind it. */
@NullMarked
package ai.xentree.stats.explain;

import org.jspecify.annotations.NullMarked;
