/** What a learner earns, as plain rules that know nothing of how it is kept or shown (semantics.md, section 7). */
@NullMarked
package ai.xentree.experience.learner;

import org.jspecify.annotations.NullMarked;
