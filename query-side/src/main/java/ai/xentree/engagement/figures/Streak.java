package ai.xentree.engagement.figures;

/**
 * A learner's streak (semantics.md, section 7, "Streaks"). A day with experience lengthens it; the 7th, 14th … day of a
 * streak earns a freeze, of which at most two are held; a missed day is judged at the midnight that ends it and either
 * takes a freeze or ends the streak.
 *
 * @param days with experience; what the streak counts
 * @param freezes held
 */
public record Streak(int days, int freezes) {

    private static final Streak NONE = new Streak(0, 0);
    private static final int DAYS_PER_FREEZE = 7;
    private static final int MOST_FREEZES = 2;

    /**
     * The streak as it shows on a day, which itself is not missed before it is over.
     *
     * @param epochDays the days with experience, ascending (days since 1970-01-01)
     * @param today the same; later days are left out of account
     */
    public static Streak on(int[] epochDays, long today) {
        var streak = NONE;
        long next = epochDays.length == 0 ? today : epochDays[0];
        for (int day : epochDays) {
            if (day > today) {
                break;
            }
            streak = streak.afterMissing(day - next).afterLearning();
            next = day + 1L;
        }
        return streak.afterMissing(today - next);
    }

    private Streak afterLearning() {
        int length = days + 1;
        return new Streak(length, length % DAYS_PER_FREEZE == 0 ? Math.min(freezes + 1, MOST_FREEZES) : freezes);
    }

    private Streak afterMissing(long missed) {
        if (missed <= 0) {
            return this;
        }
        return missed <= freezes ? new Streak(days, freezes - (int) missed) : NONE;
    }
}
