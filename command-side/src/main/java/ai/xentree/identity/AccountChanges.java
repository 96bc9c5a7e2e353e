package ai.xentree.identity;

import ai.xentree.apikeys.ApiKeyCommand.RevokeApiKeysOf;
import ai.xentree.axon.Commands;
import ai.xentree.core.Actor;
import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import ai.xentree.identity.AccountCommand.AdministerAccount;
import ai.xentree.identity.AccountCommand.UpdateAccount;
import ai.xentree.identity.LoginSessionEvent.Reason;
import ai.xentree.passwords.Passwords;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes accounts, and draws the consequences for passwords and log-ins. */
final class AccountChanges {

    private final Commands commands;
    private final AccountReader accounts;
    private final Passwords passwords;
    private final LoginThrottle throttle;
    private final LogIns logIns;

    AccountChanges(
            Commands commands, AccountReader accounts, Passwords passwords, LoginThrottle throttle, LogIns logIns) {
        this.commands = commands;
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.logIns = logIns;
    }

    /**
     * Where a person changes their account from, and what they prove themselves with.
     *
     * @param loginSessionId the log-in that goes on when the password changes
     */
    record Claimant(
            UUID userId,
            @Nullable UUID loginSessionId,
            @Nullable String currentPassword,
            String clientAddress) {}

    /** Changes one's own account. Another email or password needs the current password. */
    UserProfile update(Claimant claimant, UpdateAccount command, @Nullable String newPassword) {
        var names = find(claimant.userId()).names();
        if (newPassword != null || (command.email() != null && !command.email().equals(names.email()))) {
            requireProof(claimant);
        }
        if (newPassword != null) {
            passwords.requireGood(
                    "new_password", newPassword, names.username(), names.email(), command.username(), command.email());
        }
        commands.send(command);
        if (newPassword != null) {
            changePassword(claimant, newPassword, command.actor());
        }
        return find(claimant.userId()).profile().orElseThrow(AccountChanges::unknown);
    }

    /** Sets plan and status. Suspending ends all of the person's log-ins and API keys, also if it was tried before. */
    AccountResponse administer(AdministerAccount command) {
        commands.send(command);
        if (command.status() == AccountStatus.SUSPENDED) {
            logIns.endAll(command.userId(), null, Reason.ACCOUNT_SUSPENDED, command.actor());
            commands.send(new RevokeApiKeysOf(command.userId(), command.at(), command.actor()));
        }
        return find(command.userId()).response();
    }

    private void requireProof(Claimant claimant) {
        var password = claimant.currentPassword();
        if (password == null) {
            throw Refusal.invalid("current_password", "must be given to change email or password");
        }
        passwords.requirePossible("current_password", password);
        var attempt = throttle.begin(claimant.userId().toString(), claimant.clientAddress());
        if (attempt.make(() -> passwords.prove(claimant.userId(), password)).isEmpty()) {
            throw Refusal.invalid("current_password", "is not the current password");
        }
        attempt.succeeded();
    }

    /** Ends the other log-ins before as well, so that none is left should this program be killed in between. */
    private void changePassword(Claimant claimant, String newPassword, Actor actor) {
        logIns.endAll(claimant.userId(), claimant.loginSessionId(), Reason.PASSWORD_CHANGED, actor);
        passwords.set(claimant.userId(), newPassword);
        logIns.endAll(claimant.userId(), claimant.loginSessionId(), Reason.PASSWORD_CHANGED, actor);
    }

    private AccountDetails find(UUID userId) {
        return accounts.find(userId).orElseThrow(AccountChanges::unknown);
    }

    private static Refused unknown() {
        return Refusal.notFound("The account");
    }
}
