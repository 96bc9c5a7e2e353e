package ai.xentree.identity;

import ai.xentree.core.Refusal;
import ai.xentree.identity.AccountCommand.ActivateAccount;
import ai.xentree.identity.AccountCommand.AdministerAccount;
import ai.xentree.identity.AccountCommand.CompleteErasure;
import ai.xentree.identity.AccountCommand.EraseAccount;
import ai.xentree.identity.AccountCommand.InviteAccount;
import ai.xentree.identity.AccountCommand.RegisterAccount;
import ai.xentree.identity.AccountCommand.UpdateAccount;
import ai.xentree.identity.AccountDetails.Attributes;
import ai.xentree.identity.AccountDetails.Names;
import ai.xentree.identity.AccountDetails.Standing;
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
import java.util.List;

/**
 * An account that there is.
 *
 * @param registered the names it was registered with
 */
record ExistingAccount(AccountDetails details, Names registered) implements AccountState {

    static ExistingAccount of(AccountRegistered event) {
        var names = new Names(event.username(), event.email());
        var attributes = new Attributes(event.fullName(), null, event.timezone(), event.language());
        var standing = new Standing(event.platformRole(), SubscriptionPlan.FREE, event.status());
        var at = event.registeredAt();
        return new ExistingAccount(new AccountDetails(event.userId(), names, attributes, standing, at, at), names);
    }

    @Override
    public List<AccountEvent> decide(AccountCommand command) {
        return switch (command) {
            case RegisterAccount register -> same(new Names(register.username(), register.email()));
            case InviteAccount invite -> same(new Names(null, invite.email()));
            case ActivateAccount activate -> activate(activate);
            case UpdateAccount update -> AccountUpdate.decide(details, update);
            case AdministerAccount administer -> Administration.decide(details, administer);
            case EraseAccount erase -> List.of(erased(erase));
            case CompleteErasure complete -> throw Refusal.notFound("The erased account");
        };
    }

    @Override
    public AccountState evolve(AccountEvent event) {
        return event instanceof AccountErased
                ? new ErasedAccount(details.id(), false)
                : new ExistingAccount(changedBy(event), registered);
    }

    @Override
    public Names names() {
        return details.names();
    }

    private AccountDetails changedBy(AccountEvent event) {
        var names = details.names();
        var attributes = details.attributes();
        var standing = details.standing();
        return switch (event) {
            case AccountRegistered e -> details;
            case AccountActivated e ->
                details.with(new Names(e.username(), names.email()), e.activatedAt())
                        .with(attributes.with(e.fullName()), e.activatedAt())
                        .with(standing.with(AccountStatus.ACTIVE), e.activatedAt());
            case UsernameChanged e -> details.with(new Names(e.username(), names.email()), e.changedAt());
            case EmailChanged e -> details.with(new Names(names.username(), e.email()), e.changedAt());
            case ProfileChanged e ->
                details.with(new Attributes(e.fullName(), e.avatarUrl(), e.timezone(), e.language()), e.changedAt());
            case PasswordChanged e -> details.with(standing, e.changedAt());
            case SubscriptionPlanChanged e -> details.with(standing.with(e.plan()), e.changedAt());
            case AccountStatusChanged e -> details.with(standing.with(e.status()), e.changedAt());
            case AccountErased e -> details;
            case ErasureCompleted e -> details;
        };
    }

    private AccountErased erased(EraseAccount command) {
        if (!command.actor().superAdmin() && !command.actor().is(details.id())) {
            throw Refusal.forbidden("Only the person and platform administrators erase an account.");
        }
        if (details.standing().role() == PlatformRole.SUPER_ADMIN) {
            throw Refusal.conflict("LAST_OWNER", "The platform must keep its administrator.");
        }
        return new AccountErased(details.id(), command.actor().userId(), command.at());
    }

    private List<AccountEvent> same(Names again) {
        if (!again.equals(registered)) {
            throw Refusal.conflict("ACCOUNT_EXISTS", "The account was registered with other names.");
        }
        return List.of();
    }

    private List<AccountEvent> activate(ActivateAccount command) {
        if (details.standing().status() == AccountStatus.ACTIVE
                && command.username().equals(details.names().username())) {
            return List.of();
        }
        if (details.standing().status() != AccountStatus.INVITED) {
            throw Refusal.conflict("ACCOUNT_NOT_INVITED", "The account does not wait to be taken over.");
        }
        AccountRules.requireUsername(command.username());
        AccountRules.requireFullName(command.fullName());
        return List.of(
                new AccountActivated(details.id(), command.username(), command.fullName(), command.activatedAt()));
    }
}
