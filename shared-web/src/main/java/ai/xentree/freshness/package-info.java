/** How far the read models have come, as the web asks for it. */
@NullMarked
package ai.xentree.freshness;

import org.jspecify.annotations.NullMarked;
