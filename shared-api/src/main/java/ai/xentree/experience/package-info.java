/** Experience points, streaks and quests, in the learner's own days (semantics.md, section 7). */
@NullMarked
package ai.xentree.experience;

import org.jspecify.annotations.NullMarked;
