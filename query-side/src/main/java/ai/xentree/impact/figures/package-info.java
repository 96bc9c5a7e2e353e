/** The figures of semantics.md, section 5, and the answers made of them: pure functions from columns, exact until written. */
@NullMarked
package ai.xentree.impact.figures;

import org.jspecify.annotations.NullMarked;
