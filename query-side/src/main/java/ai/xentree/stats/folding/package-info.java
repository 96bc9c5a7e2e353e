/** How events become pages. */
@NullMarked
package ai.xentree.stats.folding;

import org.jspecify.annotations.NullMarked;
