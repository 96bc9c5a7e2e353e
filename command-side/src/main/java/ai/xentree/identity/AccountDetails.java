package ai.xentree.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an account consists of; names are null where there is none yet, or none any more. */
record AccountDetails(UUID id, Names names, Profile profile, Standing standing, Instant createdAt, Instant updatedAt) {

    /** The names to log in with. */
    record Names(@Nullable String username, @Nullable String email) {}

    /** What the person sets as they like. */
    record Profile(@Nullable String fullName, @Nullable String avatarUrl, String timezone, String language) {

        Profile with(@Nullable String otherFullName) {
            return new Profile(otherFullName, avatarUrl, timezone, language);
        }
    }

    /** What the platform sets. */
    record Standing(PlatformRole role, SubscriptionPlan plan, AccountStatus status) {

        Standing with(AccountStatus other) {
            return new Standing(role, plan, other);
        }

        Standing with(SubscriptionPlan other) {
            return new Standing(role, other, status);
        }
    }

    AccountDetails with(Names other, Instant at) {
        return new AccountDetails(id, other, profile, standing, createdAt, at);
    }

    AccountDetails with(Profile other, Instant at) {
        return new AccountDetails(id, names, other, standing, createdAt, at);
    }

    AccountDetails with(Standing other, Instant at) {
        return new AccountDetails(id, names, profile, other, createdAt, at);
    }

    UserProfile asProfile() {
        return new UserProfile(
                id,
                names.username(),
                names.email(),
                profile.fullName(),
                profile.avatarUrl(),
                profile.timezone(),
                profile.language(),
                null,
                standing.plan(),
                standing.status(),
                standing.role(),
                createdAt,
                updatedAt);
    }
}
