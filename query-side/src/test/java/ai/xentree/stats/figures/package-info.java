@NullMarked
package ai.xentree.stats.figures;

import org.jspecify.annotations.NullMarked;
