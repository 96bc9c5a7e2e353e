/** The figures of semantics.md, section 4, and the answers made of them: pure functions, exact until written. */
@NullMarked
package ai.xentree.progress.figures;

import org.jspecify.annotations.NullMarked;
