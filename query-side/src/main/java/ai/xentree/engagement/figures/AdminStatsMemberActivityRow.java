package ai.xentree.engagement.figures;

import ai.xentree.core.CodePointOrder;
import ai.xentree.stats.figures.ActivityStatus;
import ai.xentree.stats.figures.LastActive;
import ai.xentree.stats.figures.Window;
import ai.xentree.stats.model.Person.Profile;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member of the population.
 *
 * @param learningTime in the range (seconds)
 * @param activeDays days of the range with at least one session
 * @param lastActive end of the last session that ended before the range's end
 * @param status judged at the range's end
 */
public record AdminStatsMemberActivityRow(
        UUID userId,
        String username,
        @Nullable String fullName,
        @Nullable String email,
        @Nullable String avatarUrl,
        long learningTime,
        int sessions,
        int activeDays,
        @Nullable Instant lastActive,
        ActivityStatus status) {

    /**
     * Of a person.
     *
     * @param member ordinal in the organization
     * @param lastEnd of the last session that ended before the range's end, like {@code joined} in milliseconds since
     *     1970-01-01T00:00Z
     */
    public static AdminStatsMemberActivityRow of(
            UUID userId, Profile profile, int member, Window window, long lastEnd, long joined) {
        var learning = window.learning();
        return new AdminStatsMemberActivityRow(
                userId,
                profile.usernameOr(userId),
                profile.fullName(),
                profile.email(),
                profile.avatarUrl(),
                learning.seconds()[member],
                learning.sessions()[member],
                learning.activeDays()[member],
                LastActive.instant(lastEnd),
                ActivityStatus.of(lastEnd, joined, window.range().closes()));
    }

    static final Comparator<AdminStatsMemberActivityRow> MOST_TIME_FIRST = Comparator.comparingLong(
                    AdminStatsMemberActivityRow::learningTime)
            .reversed()
            .thenComparing(AdminStatsMemberActivityRow::username, CodePointOrder.INSTANCE);
}
