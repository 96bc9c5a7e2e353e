package ai.xentree.experience.learner;

import org.jspecify.annotations.Nullable;

/**
 * Where a learner stands.
 *
 * @param totalXp all experience ever earned
 * @param booster the last one earned, perhaps over
 */
public record Standing(
        Account account,
        long totalXp,
        long tokens,
        @Nullable Booster booster) {

    /** Somebody who has just come. */
    public static final Standing NEW = new Standing(Account.UNKNOWN, 0, 0, null);

    Standing as(Account changed) {
        return new Standing(changed, totalXp, tokens, booster);
    }

    Standing withXp(long more) {
        return new Standing(account, totalXp + more, tokens, booster);
    }

    Standing withTokens(long more) {
        return new Standing(account, totalXp, tokens + more, booster);
    }

    Standing boosted(Booster by) {
        return booster == null || booster.endsAt().isBefore(by.endsAt())
                ? new Standing(account, totalXp, tokens, by)
                : this;
    }
}
