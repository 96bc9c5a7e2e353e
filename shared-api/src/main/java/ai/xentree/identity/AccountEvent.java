package ai.xentree.identity;

import ai.xentree.core.AboutPerson;
import ai.xentree.core.DomainEvent;
import ai.xentree.core.EndsAggregate;
import ai.xentree.core.ErasesPerson;
import ai.xentree.core.Personal;
import ai.xentree.core.Stored;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The life of an account. Personal values read as null once the person is erased. */
public sealed interface AccountEvent extends DomainEvent, AboutPerson {

    /** An account was made; {@code status} is active, or invited for one that nobody has taken over yet (username null). */
    @Stored("identity.AccountRegistered")
    record AccountRegistered(
            UUID userId,
            @Personal @Nullable String username,
            @Personal @Nullable String email,
            @Personal @Nullable String fullName,
            String timezone,
            String language,
            PlatformRole platformRole,
            AccountStatus status,
            Instant registeredAt)
            implements AccountEvent {}

    /** An invited person took the account over. */
    @Stored("identity.AccountActivated")
    record AccountActivated(
            UUID userId,
            @Personal @Nullable String username,
            @Personal @Nullable String fullName,
            Instant activatedAt) implements AccountEvent {}

    /** The username is another. */
    @Stored("identity.UsernameChanged")
    record UsernameChanged(UUID userId, @Personal @Nullable String username, Instant changedAt)
            implements AccountEvent {}

    /** The email is another. */
    @Stored("identity.EmailChanged")
    record EmailChanged(UUID userId, @Personal @Nullable String email, Instant changedAt) implements AccountEvent {}

    /** Attributes of the profile are others; all of them as they are now. */
    @Stored("identity.ProfileChanged")
    record ProfileChanged(
            UUID userId,
            @Personal @Nullable String fullName,
            @Personal @Nullable String avatarUrl,
            String timezone,
            String language,
            Instant changedAt)
            implements AccountEvent {}

    /** The password is another; which, nobody can read here. */
    @Stored("identity.PasswordChanged")
    record PasswordChanged(UUID userId, Instant changedAt) implements AccountEvent {}

    /** A platform administrator set the plan. */
    @Stored("identity.SubscriptionPlanChanged")
    record SubscriptionPlanChanged(UUID userId, SubscriptionPlan plan, Instant changedAt) implements AccountEvent {}

    /** A platform administrator suspended or reactivated the account. */
    @Stored("identity.AccountStatusChanged")
    record AccountStatusChanged(UUID userId, AccountStatus status, Instant changedAt) implements AccountEvent {}

    /**
     * The person is erased: what identifies them cannot be read any more, here or in any other event.
     *
     * @param erasedBy who asked for it; null for the platform itself
     */
    @Stored("identity.AccountErased")
    @EndsAggregate
    record AccountErased(UUID userId, @Nullable UUID erasedBy, Instant erasedAt)
            implements AccountEvent, ErasesPerson {}

    /**
     * Nothing personal about the erased person can be read any more, and every read model has forgotten them. It forgets once more
     * what was read before the key was destroyed, and what was kept of before.
     */
    @Stored("identity.ErasureCompleted")
    @EndsAggregate
    record ErasureCompleted(UUID userId, Instant completedAt) implements AccountEvent, ErasesPerson {}
}
