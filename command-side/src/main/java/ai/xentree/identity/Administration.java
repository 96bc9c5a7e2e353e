package ai.xentree.identity;

import ai.xentree.core.Refusal;
import ai.xentree.identity.AccountCommand.AdministerAccount;
import ai.xentree.identity.AccountEvent.AccountStatusChanged;
import ai.xentree.identity.AccountEvent.SubscriptionPlanChanged;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What follows when a platform administrator sets plan or status of an account. */
final class Administration {

    private static final Set<AccountStatus> SETTABLE = EnumSet.of(AccountStatus.ACTIVE, AccountStatus.SUSPENDED);

    private Administration() {}

    static List<AccountEvent> decide(AccountDetails details, AdministerAccount command) {
        requireAdministrator(command);
        var events = new ArrayList<AccountEvent>();
        var plan = command.plan();
        if (plan != null && plan != details.standing().plan()) {
            events.add(new SubscriptionPlanChanged(details.id(), plan, command.at()));
        }
        var status = command.status();
        if (status != null && status != details.standing().status()) {
            requireSettable(details, command, status);
            events.add(new AccountStatusChanged(details.id(), status, command.at()));
        }
        return events;
    }

    static void requireAdministrator(AdministerAccount command) {
        if (!command.actor().superAdmin()) {
            throw Refusal.forbidden("Only platform administrators set plans and statuses.");
        }
    }

    private static void requireSettable(AccountDetails details, AdministerAccount command, AccountStatus status) {
        if (!SETTABLE.contains(status)) {
            throw Refusal.invalid("account_status", "must be active or suspended");
        }
        if (!SETTABLE.contains(details.standing().status())) {
            throw Refusal.conflict("ACCOUNT_NOT_TAKEN_OVER", "Its person has not taken the account over yet.");
        }
        if (command.actor().is(details.id())) {
            throw Refusal.conflict("OWN_ACCOUNT", "Nobody suspends their own account.");
        }
    }
}
