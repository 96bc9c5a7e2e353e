/** Who may change what an organization wants to reach, for every feature that has such goals. */
@NullMarked
package ai.xentree.stats;

import org.jspecify.annotations.NullMarked;
