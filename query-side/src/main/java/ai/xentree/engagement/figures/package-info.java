/** The figures of semantics.md, section 3, and the answers made of them: pure functions, exact until written. */
@NullMarked
package ai.xentree.engagement.figures;

import org.jspecify.annotations.NullMarked;
