package ai.xentree.inactivity;

import ai.xentree.stats.model.Person.Profile;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A present member who is at risk.
 *
 * @param teams names of their present teams, as far as the caller sees them
 * @param silentSince end of the last session, or the begin of the membership where that is later or there is none
 * @param silentDays whole days since
 * @param alertedAt when the alert of this silence was raised; null if it was not yet
 */
record InactiveMemberResponse(
        UUID userId,
        String username,
        @Nullable String fullName,
        @Nullable String email,
        @Nullable String avatarUrl,
        List<String> teams,
        Instant silentSince,
        long silentDays,
        @Nullable Instant alertedAt) {

    static InactiveMemberResponse of(
            UUID userId,
            Profile profile,
            List<String> teams,
            Instant silentSince,
            long silentDays,
            @Nullable Instant alertedAt) {
        return new InactiveMemberResponse(
                userId,
                profile.usernameOr(userId),
                profile.fullName(),
                profile.email(),
                profile.avatarUrl(),
                teams,
                silentSince,
                silentDays,
                alertedAt);
    }
}
