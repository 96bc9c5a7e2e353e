/** Every rule of semantics.md, section 7, by example, and against plain computations. */
@NullMarked
package ai.xentree.experience.learner;

import org.jspecify.annotations.NullMarked;
