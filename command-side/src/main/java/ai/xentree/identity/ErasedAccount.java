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
import ai.xentree.identity.AccountEvent.ErasureCompleted;
import java.util.List;
import java.util.UUID;

/**
 * An account whose person is erased. Nothing becomes of it any more.
 *
 * @param completed whether everything of the person is gone
 */
record ErasedAccount(UUID userId, boolean completed) implements AccountState {

    private static final Names NO_NAMES = new Names(null, null);

    /** The registration of an erased person that comes again, as imports do, changes nothing. */
    @Override
    public List<AccountEvent> decide(AccountCommand command) {
        return switch (command) {
            case EraseAccount _, RegisterAccount _, InviteAccount _ -> List.of();
            case CompleteErasure complete ->
                completed ? List.of() : List.of(new ErasureCompleted(userId, complete.at()));
            case ActivateAccount _, UpdateAccount _, AdministerAccount _ -> throw Refusal.notFound("The account");
        };
    }

    @Override
    public AccountState evolve(AccountEvent event) {
        return event instanceof ErasureCompleted ? new ErasedAccount(userId, true) : this;
    }

    @Override
    public Names names() {
        return NO_NAMES;
    }
}
