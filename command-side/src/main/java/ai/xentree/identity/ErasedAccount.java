package ai.xentree.identity;

import ai.xentree.core.Refusal;
import ai.xentree.identity.AccountCommand.EraseAccount;
import ai.xentree.identity.AccountDetails.Names;
import java.util.List;

/** An account whose person is erased. Nothing becomes of it any more. */
record ErasedAccount() implements AccountState {

    private static final Names NO_NAMES = new Names(null, null);

    @Override
    public List<AccountEvent> decide(AccountCommand command) {
        if (command instanceof EraseAccount) {
            return List.of();
        }
        throw Refusal.notFound("The account");
    }

    @Override
    public AccountState evolve(AccountEvent event) {
        return this;
    }

    @Override
    public Names names() {
        return NO_NAMES;
    }
}
