@NullMarked
package ai.xentree.stats.explain;

import org.jspecify.annotations.NullMarked;
