/** Objectives that are suggested (semantics.md, section 4, "Suggestions"): by rules, from numbers that the answer shows. */
@NullMarked
package ai.xentree.progress.suggestions;

import org.jspecify.annotations.NullMarked;
