package ai.xentree.stats.folding;

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
import ai.xentree.stats.model.Person;
import ai.xentree.stats.model.Person.Profile;
import ai.xentree.stats.model.StatsPages;
import ai.xentree.stats.pages.PageBatch;

/** Keeps the names that rows about people show. */
final class AccountFolding {

    private final PageBatch pages;
    private final NameFolding names;
    private final boolean named;

    AccountFolding(PageBatch pages, NameFolding names, boolean named) {
        this.pages = pages;
        this.names = names;
        this.named = named;
    }

    void fold(AccountEvent event) {
        var key = StatsPages.person(event.userId());
        var person = pages.read(key);
        var told = after(person, person.profile(), event);
        var after = named ? told : told.withoutNames();
        pages.write(key, after);
        if (!after.profile().namedLike(person.profile())) {
            after.memberships().forEach(membership -> names.called(event.userId(), after.profile(), membership));
        }
        if (event instanceof ErasureCompleted) {
            pages.renew(key);
            after.memberships().forEach(membership -> pages.renew(NameFolding.page(membership)));
        }
    }

    private static Person after(Person person, Profile was, AccountEvent event) {
        return switch (event) {
            case AccountRegistered e ->
                person.with(new Profile(e.username(), e.email(), e.fullName(), was.avatarUrl(), was.plan(), e.status()))
                        .in(e.timezone());
            case AccountActivated e ->
                person.with(new Profile(
                        e.username(), was.email(), e.fullName(), was.avatarUrl(), was.plan(), AccountStatus.ACTIVE));
            case UsernameChanged e ->
                person.with(new Profile(
                        e.username(), was.email(), was.fullName(), was.avatarUrl(), was.plan(), was.status()));
            case EmailChanged e ->
                person.with(new Profile(
                        was.username(), e.email(), was.fullName(), was.avatarUrl(), was.plan(), was.status()));
            case ProfileChanged e ->
                person.with(new Profile(
                                was.username(), was.email(), e.fullName(), e.avatarUrl(), was.plan(), was.status()))
                        .in(e.timezone());
            case SubscriptionPlanChanged e ->
                person.with(new Profile(
                        was.username(), was.email(), was.fullName(), was.avatarUrl(), e.plan(), was.status()));
            case AccountStatusChanged e ->
                person.with(new Profile(
                        was.username(), was.email(), was.fullName(), was.avatarUrl(), was.plan(), e.status()));
            case AccountErased _, ErasureCompleted _ ->
                person.with(new Profile(null, null, null, null, was.plan(), AccountStatus.DELETED));
            case PasswordChanged e -> person;
        };
    }
}
