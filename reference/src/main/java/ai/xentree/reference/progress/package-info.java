/** Section 4 of semantics.md, person by person and act by act. */
@NullMarked
package ai.xentree.reference.progress;

import org.jspecify.annotations.NullMarked;
