package ai.xentree.identity;

import ai.xentree.core.Actor;
import ai.xentree.core.Command;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be asked of an account. No command carries a password or anything made from one. */
public sealed interface AccountCommand extends Command {

    /** The person. */
    UUID userId();

    @Override
    default String aggregateId() {
        return aggregateId(userId());
    }

    /** The identifier of that person's account. */
    static String aggregateId(UUID userId) {
        return "account:" + userId;
    }

    /**
     * Makes an account that is active. The same registration again changes nothing. Refused with {@code EMAIL_TAKEN} or
     * {@code USERNAME_TAKEN} when another holds the name.
     */
    record RegisterAccount(
            UUID userId,
            String username,
            String email,
            @Nullable String fullName,
            String timezone,
            String language,
            PlatformRole platformRole,
            Instant registeredAt,
            Actor actor)
            implements AccountCommand {}

    /** Makes an account that its person has yet to take over. Refused with {@code EMAIL_TAKEN}. */
    record InviteAccount(UUID userId, String email, Instant invitedAt, Actor actor) implements AccountCommand {}

    /** Takes an invited account over; the same again changes nothing. Refused with {@code USERNAME_TAKEN}. */
    record ActivateAccount(
            UUID userId, String username, @Nullable String fullName, Instant activatedAt, Actor actor)
            implements AccountCommand {}

    /**
     * Changes what is given, all of it or nothing; what is null stays. Refused with {@code EMAIL_TAKEN} or
     * {@code USERNAME_TAKEN}.
     *
     * @param password whether the password is replaced, too
     */
    record UpdateAccount(
            UUID userId,
            @Nullable String username,
            @Nullable String email,
            @Nullable Replacement fullName,
            @Nullable Replacement avatarUrl,
            @Nullable String timezone,
            @Nullable String language,
            boolean password,
            Instant at,
            Actor actor)
            implements AccountCommand {}

    /** A new value of an attribute that may also be emptied. */
    record Replacement(@Nullable String value) {}

    /** Sets the plan, suspends or reactivates; what is null stays. For platform administrators only. */
    record AdministerAccount(
            UUID userId,
            @Nullable SubscriptionPlan plan,
            @Nullable AccountStatus status,
            Instant at,
            Actor actor) implements AccountCommand {}

    /** Gives the names back and ends the account for good; the same again changes nothing. Not for platform administrators. */
    record EraseAccount(UUID userId, Instant at, Actor actor) implements AccountCommand {}

    /** Records that the key of an erased person is destroyed and read models have forgotten them; the same again changes nothing. */
    record CompleteErasure(UUID userId, Instant at, Actor actor) implements AccountCommand {}
}
