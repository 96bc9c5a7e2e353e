package ai.xentree.experience.learner;

/**
 * A streak as it shows on some day.
 *
 * @param days with experience in it; 0 where it is broken
 * @param longest the most days that a streak ever had
 * @param freezes held
 * @param freezesUsed consumed so far, in all streaks
 */
public record Streak(int days, int longest, int freezes, int freezesUsed) {

    /** Nothing earned yet. */
    public static final Streak NONE = new Streak(0, 0, 0, 0);

    /** The next day, with experience. A freeze that is earned while the most are held is lost. */
    Streak afterEarning(FreezeRule rule) {
        int length = days + 1;
        var earns = length % rule.days() == 0 && freezes < rule.held();
        return new Streak(length, Math.max(longest, length), earns ? freezes + 1 : freezes, freezesUsed);
    }

    /** Some days without, each judged at the midnight that ends it. Nothing is consumed without a live streak. */
    Streak afterMissing(int missed) {
        if (days == 0) {
            return this;
        }
        int covered = covered(missed);
        return new Streak(covered == missed ? days : 0, longest, freezes - covered, freezesUsed + covered);
    }

    /** How many of the next days without experience freezes would cover. */
    int covered(int missed) {
        return days == 0 ? 0 : Math.min(missed, freezes);
    }
}
