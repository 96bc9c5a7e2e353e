/** Decides what the learning value index is weighed by, and which targets are set. */
@NullMarked
package ai.xentree.impact;

import org.jspecify.annotations.NullMarked;
