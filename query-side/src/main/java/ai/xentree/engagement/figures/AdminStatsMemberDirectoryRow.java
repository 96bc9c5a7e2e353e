package ai.xentree.engagement.figures;

import ai.xentree.core.CodePointOrder;
import ai.xentree.identity.AccountStatus;
import ai.xentree.identity.SubscriptionPlan;
import ai.xentree.stats.figures.ActivityStatus;
import ai.xentree.stats.figures.AdminStatsAffiliation;
import ai.xentree.stats.figures.LastActive;
import ai.xentree.stats.model.Person.Profile;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A present member.
 *
 * @param joinDate begin of the membership in scope
 * @param status judged now
 * @param lastActive end of the last session
 * @param organizations names of the organizations, of the memberships the caller may see
 * @param teams names of the teams, the same
 */
public record AdminStatsMemberDirectoryRow(
        UUID userId,
        String username,
        @Nullable String fullName,
        @Nullable String email,
        @Nullable String avatarUrl,
        Instant joinDate,
        SubscriptionPlan subscriptionPlan,
        AccountStatus accountStatus,
        ActivityStatus status,
        @Nullable Instant lastActive,
        List<String> organizations,
        List<String> teams,
        List<AdminStatsAffiliation> affiliations) {

    /**
     * Of a person, judged at {@code now}; all times in milliseconds since 1970-01-01T00:00Z.
     *
     * @param affiliations those the caller may see, in the order they are shown
     */
    public static AdminStatsMemberDirectoryRow of(
            UUID userId,
            Profile profile,
            long joined,
            long lastEnd,
            long now,
            List<AdminStatsAffiliation> affiliations) {
        return new AdminStatsMemberDirectoryRow(
                userId,
                profile.usernameOr(userId),
                profile.fullName(),
                profile.email(),
                profile.avatarUrl(),
                Instant.ofEpochMilli(joined),
                profile.plan(),
                profile.status(),
                ActivityStatus.of(lastEnd, joined, now),
                LastActive.instant(lastEnd),
                AdminStatsAffiliation.organizationNames(affiliations),
                AdminStatsAffiliation.teamNames(affiliations),
                affiliations);
    }

    static final Comparator<AdminStatsMemberDirectoryRow> BY_USERNAME =
            Comparator.comparing(AdminStatsMemberDirectoryRow::username, CodePointOrder.INSTANCE);
}
