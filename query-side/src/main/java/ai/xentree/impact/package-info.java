/** Impact: what learning brings, what it is weighed by, and the targets set for it (semantics.md, section 5). */
@NullMarked
package ai.xentree.impact;

import org.jspecify.annotations.NullMarked;
