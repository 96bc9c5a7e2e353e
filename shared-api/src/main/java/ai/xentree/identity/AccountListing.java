package ai.xentree.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account as a platform administrator sees it; names are null as in {@link UserProfile}. */
public record AccountListing(
        UUID id,
        @Nullable String username,
        @Nullable String email,
        @Nullable String fullName,
        PlatformRole platformRole,
        SubscriptionPlan subscriptionPlan,
        AccountStatus accountStatus,
        Instant createdAt,
        Instant updatedAt) {

    /** What an administrator sees of a profile. */
    public static AccountListing of(UserProfile profile) {
        return new AccountListing(
                profile.id(),
                profile.username(),
                profile.email(),
                profile.fullName(),
                profile.platformRole(),
                profile.subscriptionPlan(),
                profile.accountStatus(),
                profile.createdAt(),
                profile.updatedAt());
    }
}
