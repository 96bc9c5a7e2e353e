package ai.xentree.experience;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a learner has earned.
 *
 * @param levelProgress of the way through this level (percent, one decimal)
 * @param todayXp segment and quiz XP together
 * @param timezone IANA name of the time zone that days are reckoned in
 */
record XPProfileResponse(
        long totalXp,
        int level,
        long levelStartXp,
        long nextLevelXp,
        long xpToNextLevel,
        BigDecimal levelProgress,
        int currentStreak,
        int longestStreak,
        @Nullable XPBooster activeBooster,
        long todayXp,
        long todaySegmentXp,
        long todayQuizXp,
        long tokenBalance,
        String timezone) {

    private static final int PERCENT = 100;

    static XPProfileResponse of(LearnerToday learner) {
        var total = learner.standing().totalXp();
        var level = learner.level();
        var start = learner.rules().levelStart(level);
        var next = learner.rules().levelStart(level + 1);
        var streak = learner.streak().streak();
        var today = learner.on(learner.today());
        return new XPProfileResponse(
                total,
                level,
                start,
                next,
                next - total,
                percent(total - start, next - start),
                streak.days(),
                streak.longest(),
                XPBooster.of(learner.booster()),
                today.xp(),
                today.segmentXp(),
                today.quizXp(),
                learner.standing().tokens(),
                learner.timezone());
    }

    private static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(part * PERCENT).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
