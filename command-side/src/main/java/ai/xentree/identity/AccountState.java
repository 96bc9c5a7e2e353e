package ai.xentree.identity;

import ai.xentree.core.Refusal;
import ai.xentree.identity.AccountCommand.ActivateAccount;
import ai.xentree.identity.AccountCommand.AdministerAccount;
import ai.xentree.identity.AccountCommand.CompleteErasure;
import ai.xentree.identity.AccountCommand.EraseAccount;
import ai.xentree.identity.AccountCommand.InviteAccount;
import ai.xentree.identity.AccountCommand.RegisterAccount;
import ai.xentree.identity.AccountCommand.UpdateAccount;
import ai.xentree.identity.AccountDetails.Names;
import ai.xentree.identity.AccountEvent.AccountRegistered;
import java.util.List;

/** What an account is at the moment, and what it decides. */
sealed interface AccountState permits AccountState.None, ExistingAccount, ErasedAccount {

    /** What follows from a command. Refuses what the rules do not allow. */
    List<AccountEvent> decide(AccountCommand command);

    /** The state after an event. */
    AccountState evolve(AccountEvent event);

    /** The names it holds. */
    Names names();

    /** Nothing has happened. */
    record None() implements AccountState {

        private static final Names NO_NAMES = new Names(null, null);
        private static final String DEFAULT_TIMEZONE = "UTC";
        private static final String DEFAULT_LANGUAGE = "en";

        @Override
        public List<AccountEvent> decide(AccountCommand command) {
            return switch (command) {
                case RegisterAccount register -> register(register);
                case InviteAccount invite -> invite(invite);
                case ActivateAccount activate -> throw Refusal.notFound("The account");
                case UpdateAccount update -> throw Refusal.notFound("The account");
                case EraseAccount erase -> throw Refusal.notFound("The account");
                case CompleteErasure complete -> throw Refusal.notFound("The account");
                case AdministerAccount administer -> {
                    Administration.requireAdministrator(administer);
                    throw Refusal.notFound("The account");
                }
            };
        }

        @Override
        public AccountState evolve(AccountEvent event) {
            return event instanceof AccountRegistered registered ? ExistingAccount.of(registered) : this;
        }

        @Override
        public Names names() {
            return NO_NAMES;
        }

        private static List<AccountEvent> register(RegisterAccount command) {
            AccountRules.requireUsername(command.username());
            AccountRules.requireEmail(command.email());
            AccountRules.requireFullName(command.fullName());
            AccountRules.requireTimezone(command.timezone());
            AccountRules.requireLanguage(command.language());
            return List.of(new AccountRegistered(
                    command.userId(),
                    command.username(),
                    command.email(),
                    command.fullName(),
                    command.timezone(),
                    command.language(),
                    command.platformRole(),
                    AccountStatus.ACTIVE,
                    command.registeredAt()));
        }

        private static List<AccountEvent> invite(InviteAccount command) {
            AccountRules.requireEmail(command.email());
            return List.of(new AccountRegistered(
                    command.userId(),
                    null,
                    command.email(),
                    null,
                    DEFAULT_TIMEZONE,
                    DEFAULT_LANGUAGE,
                    PlatformRole.USER,
                    AccountStatus.INVITED,
                    command.invitedAt()));
        }
    }
}
