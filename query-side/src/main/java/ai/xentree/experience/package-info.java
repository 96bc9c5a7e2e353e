/** What learners have earned: their profile, streak, quests and time, each in their own days. */
@NullMarked
package ai.xentree.experience;

import org.jspecify.annotations.NullMarked;
