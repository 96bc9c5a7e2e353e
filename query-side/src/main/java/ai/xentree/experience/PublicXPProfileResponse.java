package ai.xentree.experience;

import ai.xentree.core.LocalDays;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What anyone may see of a learner: no email, no tokens, no ids.
 *
 * @param joined the UTC day on which the account was made
 */
record PublicXPProfileResponse(
        String username,
        @Nullable String displayName,
        @Nullable String avatarUrl,
        int level,
        long totalXp,
        int currentStreak,
        int longestStreak,
        LocalDate joined) {

    /** Nothing of an account that is erased or not active. */
    static Optional<PublicXPProfileResponse> of(LearnerToday learner) {
        var account = learner.standing().account();
        var username = account.username();
        if (username == null || !account.shown()) {
            return Optional.empty();
        }
        var streak = learner.streak().streak();
        return Optional.of(new PublicXPProfileResponse(
                username,
                account.fullName(),
                account.avatarUrl(),
                learner.level(),
                learner.standing().totalXp(),
                streak.days(),
                streak.longest(),
                LocalDays.of(account.registeredAt(), ZoneOffset.UTC)));
    }
}
