@NullMarked
package ai.xentree.stats;

import org.jspecify.annotations.NullMarked;
