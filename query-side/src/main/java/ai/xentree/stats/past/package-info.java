/** What the platform would have answered at an instant that has passed. */
@NullMarked
package ai.xentree.stats.past;

import org.jspecify.annotations.NullMarked;
