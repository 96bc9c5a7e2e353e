package ai.xentree.experience.learner;

import ai.xentree.experience.ExperienceRules;

/**
 * How streaks earn freezes.
 *
 * @param days each time a streak has grown by as many days, it earns one
 * @param held the most that are held at a time
 */
public record FreezeRule(int days, int held) {

    static FreezeRule of(ExperienceRules rules) {
        return new FreezeRule(rules.daysPerFreeze(), rules.freezesHeld());
    }
}
