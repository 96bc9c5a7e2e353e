package ai.xentree.experience.learner;

import ai.xentree.core.LocalDays;
import ai.xentree.identity.AccountEvent;
import ai.xentree.identity.AccountEvent.AccountActivated;
import ai.xentree.identity.AccountEvent.AccountErased;
import ai.xentree.identity.AccountEvent.AccountRegistered;
import ai.xentree.identity.AccountEvent.AccountStatusChanged;
import ai.xentree.identity.AccountEvent.EmailChanged;
import ai.xentree.identity.AccountEvent.ErasureCompleted;
import ai.xentree.identity.AccountEvent.PasswordChanged;
import ai.xentree.identity.AccountEvent.ProfileChanged;
import ai.xentree.identity.AccountEvent.SubscriptionPlanChanged;
import ai.xentree.identity.AccountEvent.UsernameChanged;
import ai.xentree.identity.AccountStatus;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of a learner, and where they are. A name reads as null once the person is erased.
 *
 * @param timezone IANA name
 */
public record Account(
        @Nullable String username,
        @Nullable String fullName,
        @Nullable String avatarUrl,
        AccountStatus status,
        String timezone,
        Instant registeredAt) {

    /** Somebody of whom only the identifier is known. */
    public static final Account UNKNOWN = new Account(null, null, null, AccountStatus.INVITED, "UTC", Instant.EPOCH);

    /** The time zone; UTC where this program does not know that name. */
    public ZoneId zone() {
        return LocalDays.zone(timezone);
    }

    /** Whether anyone may look at what the person has earned. */
    public boolean shown() {
        return status == AccountStatus.ACTIVE && username != null;
    }

    Account after(AccountEvent event) {
        return switch (event) {
            case AccountRegistered e ->
                new Account(e.username(), e.fullName(), null, e.status(), e.timezone(), e.registeredAt());
            case AccountActivated e ->
                new Account(e.username(), e.fullName(), avatarUrl, AccountStatus.ACTIVE, timezone, registeredAt);
            case UsernameChanged e -> new Account(e.username(), fullName, avatarUrl, status, timezone, registeredAt);
            case ProfileChanged e ->
                new Account(username, e.fullName(), e.avatarUrl(), status, e.timezone(), registeredAt);
            case AccountStatusChanged e ->
                new Account(username, fullName, avatarUrl, e.status(), timezone, registeredAt);
            case AccountErased _, ErasureCompleted _ ->
                new Account(null, null, null, AccountStatus.DELETED, timezone, registeredAt);
            case EmailChanged e -> this;
            case PasswordChanged e -> this;
            case SubscriptionPlanChanged e -> this;
        };
    }
}
