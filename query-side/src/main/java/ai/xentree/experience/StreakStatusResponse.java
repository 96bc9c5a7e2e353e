package ai.xentree.experience;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A streak and its freezes.
 *
 * @param freezesUsed consumed so far
 * @param lastActivity the last day with XP
 * @param streakAtRisk alive, nothing earned yet today, and no freeze held
 */
record StreakStatusResponse(
        int currentStreak,
        int longestStreak,
        int freezesAvailable,
        int freezesUsed,
        @Nullable LocalDate lastActivity,
        boolean streakAtRisk) {

    static StreakStatusResponse of(LearnerToday learner) {
        var streak = learner.streak().streak();
        var earnedToday = learner.on(learner.today()).xp() > 0;
        return new StreakStatusResponse(
                streak.days(),
                streak.longest(),
                streak.freezes(),
                streak.freezesUsed(),
                learner.learner().streakDays().last().orElse(null),
                streak.days() > 0 && !earnedToday && streak.freezes() == 0);
    }
}
