/** What figures are computed from: pure functions from columns, exact until written. */
@NullMarked
package ai.xentree.stats.figures;

import org.jspecify.annotations.NullMarked;
