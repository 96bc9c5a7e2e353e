package ai.xentree.experience;

import ai.xentree.core.LocalDays;
import ai.xentree.experience.learner.Booster;
import ai.xentree.experience.learner.Day;
import ai.xentree.experience.learner.Learner;
import ai.xentree.experience.learner.Standing;
import ai.xentree.experience.learner.StreakToday;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A learner at the instant of a request, which says what today is for them. */
record LearnerToday(Learner learner, Instant now, ExperienceRules rules) {

    Standing standing() {
        return learner.standing();
    }

    String timezone() {
        return standing().account().timezone();
    }

    ZoneId zone() {
        return standing().account().zone();
    }

    LocalDate today() {
        return LocalDays.of(now, zone());
    }

    Day on(LocalDate day) {
        return learner.days().on(day);
    }

    StreakToday streak() {
        return new StreakToday(learner.streakDays(), today());
    }

    @Nullable
    Booster booster() {
        var booster = standing().booster();
        return booster != null && booster.holds(now) ? booster : null;
    }

    int level() {
        return rules.levelOf(standing().totalXp());
    }
}
