/** How far the read models have come. */
@NullMarked
package ai.xentree.freshness;

import org.jspecify.annotations.NullMarked;
