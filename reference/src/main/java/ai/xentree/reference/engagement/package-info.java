/** Section 3 of semantics.md, person by person and session by session. */
@NullMarked
package ai.xentree.reference.engagement;

import org.jspecify.annotations.NullMarked;
