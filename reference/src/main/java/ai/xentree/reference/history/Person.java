package ai.xentree.reference.history;

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
import ai.xentree.identity.SubscriptionPlan;
import org.jspecify.annotations.Nullable;

/** Who somebody is, by the names of today. */
public record Person(
        @Nullable String username,
        @Nullable String fullName,
        @Nullable String email,
        @Nullable String avatarUrl,
        SubscriptionPlan plan,
        AccountStatus status) {

    static final Person NOBODY = new Person(null, null, null, null, SubscriptionPlan.FREE, AccountStatus.ACTIVE);

    Person after(AccountEvent event) {
        return switch (event) {
            case AccountRegistered e ->
                new Person(e.username(), e.fullName(), e.email(), null, SubscriptionPlan.FREE, e.status());
            case AccountActivated e ->
                new Person(e.username(), e.fullName(), email, avatarUrl, plan, AccountStatus.ACTIVE);
            case UsernameChanged e -> new Person(e.username(), fullName, email, avatarUrl, plan, status);
            case EmailChanged e -> new Person(username, fullName, e.email(), avatarUrl, plan, status);
            case ProfileChanged e -> new Person(username, e.fullName(), email, e.avatarUrl(), plan, status);
            case AccountErased _, ErasureCompleted _ -> new Person(null, null, null, null, plan, AccountStatus.DELETED);
            case PasswordChanged e -> this;
            case SubscriptionPlanChanged e -> new Person(username, fullName, email, avatarUrl, e.plan(), status);
            case AccountStatusChanged e -> new Person(username, fullName, email, avatarUrl, plan, e.status());
        };
    }
}
