package ai.xentree.identity;

import ai.xentree.core.Personal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an account consists of; names are null where there is none yet, or none any more. */
record AccountDetails(
        UUID id, Names names, Attributes attributes, Standing standing, Instant createdAt, Instant updatedAt) {

    /** The names to log in with. */
    record Names(
            @Personal @Nullable String username,
            @Personal @Nullable String email) {}

    /** What the person sets as they like. */
    record Attributes(
            @Personal @Nullable String fullName,
            @Personal @Nullable String avatarUrl,
            String timezone,
            String language) {

        Attributes with(@Nullable String otherFullName) {
            return new Attributes(otherFullName, avatarUrl, timezone, language);
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
        return new AccountDetails(id, other, attributes, standing, createdAt, at);
    }

    AccountDetails with(Attributes other, Instant at) {
        return new AccountDetails(id, names, other, standing, createdAt, at);
    }

    AccountDetails with(Standing other, Instant at) {
        return new AccountDetails(id, names, attributes, other, createdAt, at);
    }

    /** As its person sees it; empty while it lacks a name, so that nobody can be signed in to it. */
    Optional<UserProfile> profile() {
        var username = names.username();
        var email = names.email();
        if (username == null || email == null) {
            return Optional.empty();
        }
        return Optional.of(new UserProfile(
                id,
                username,
                email,
                attributes.fullName(),
                attributes.avatarUrl(),
                attributes.timezone(),
                attributes.language(),
                null,
                standing.plan(),
                standing.status(),
                standing.role(),
                createdAt,
                updatedAt));
    }

    /** As others see it who may. */
    AccountResponse response() {
        return new AccountResponse(
                id,
                names.username(),
                names.email(),
                attributes.fullName(),
                attributes.avatarUrl(),
                standing.role(),
                standing.plan(),
                standing.status(),
                createdAt,
                updatedAt);
    }
}
