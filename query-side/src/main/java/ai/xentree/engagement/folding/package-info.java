/** How events become the pages of engagement. */
@NullMarked
package ai.xentree.engagement.folding;

import org.jspecify.annotations.NullMarked;
