/** Shows what learning brings, and what it is weighed by. */
@NullMarked
package ai.xentree.impact;

import org.jspecify.annotations.NullMarked;
