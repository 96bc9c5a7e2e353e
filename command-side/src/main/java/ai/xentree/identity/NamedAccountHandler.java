package ai.xentree.identity;

import ai.xentree.axon.Repositories;
import ai.xentree.claims.ClaimKind;
import ai.xentree.claims.Claims;
import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import ai.xentree.identity.AccountCommand.ActivateAccount;
import ai.xentree.identity.AccountCommand.EraseAccount;
import ai.xentree.identity.AccountCommand.InviteAccount;
import ai.xentree.identity.AccountCommand.RegisterAccount;
import ai.xentree.identity.AccountCommand.UpdateAccount;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;

/** Carries out what changes the names of an account, and claims those names in the same step. */
final class NamedAccountHandler {

    private final Repositories<Account> accounts;
    private final Claims claims;

    NamedAccountHandler(Repositories<Account> accounts, Claims claims) {
        this.accounts = accounts;
        this.claims = claims;
    }

    @CommandHandler
    void handle(RegisterAccount command) {
        carryOut(command);
    }

    @CommandHandler
    void handle(InviteAccount command) {
        carryOut(command);
    }

    @CommandHandler
    void handle(ActivateAccount command) {
        carryOut(command);
    }

    @CommandHandler
    void handle(UpdateAccount command) {
        carryOut(command);
    }

    @CommandHandler
    void handle(EraseAccount command) {
        carryOut(command);
    }

    private void carryOut(AccountCommand command) {
        var account = accounts.get(command.aggregateId());
        var before = account.invoke(Account::names);
        account.execute(it -> it.decide(command));
        var after = account.invoke(Account::names);
        claim(command.userId(), ClaimKind.EMAIL, before.email(), after.email());
        claim(command.userId(), ClaimKind.USERNAME, before.username(), after.username());
    }

    private void claim(UUID userId, ClaimKind kind, @Nullable String before, @Nullable String after) {
        if (after != null && !after.equals(before)) {
            claims.rename(kind, before, after, userId, () -> taken(kind));
        } else if (before != null && after == null) {
            claims.release(kind, before, userId);
        }
    }

    private static Refused taken(ClaimKind kind) {
        return Refusal.conflict(kind + "_TAKEN", "Another account has this " + label(kind) + ".");
    }

    private static String label(ClaimKind kind) {
        return kind == ClaimKind.EMAIL ? "email" : "username";
    }
}
