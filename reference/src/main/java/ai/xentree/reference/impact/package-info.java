/** Section 5 of semantics.md, person by person. */
@NullMarked
package ai.xentree.reference.impact;

import org.jspecify.annotations.NullMarked;
