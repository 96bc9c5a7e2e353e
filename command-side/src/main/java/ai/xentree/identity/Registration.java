package ai.xentree.identity;

import ai.xentree.axon.Commands;
import ai.xentree.core.Actor;
import ai.xentree.core.Ids;
import ai.xentree.core.Refused;
import ai.xentree.identity.AccountCommand.RegisterAccount;
import ai.xentree.passwords.Passwords;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Makes accounts for people who register themselves. */
final class Registration {

    private final Commands commands;
    private final Passwords passwords;
    private final AccountReader accounts;
    private final Ids ids;
    private final InstantSource clock;

    Registration(Commands commands, Passwords passwords, AccountReader accounts, Ids ids, InstantSource clock) {
        this.commands = commands;
        this.passwords = passwords;
        this.accounts = accounts;
        this.ids = ids;
        this.clock = clock;
    }

    /** What a person says of themselves. */
    record Applicant(
            String username, String email, @Nullable String fullName, String timezone, String language) {}

    /** Makes an account. The password is kept first, so that no account is ever acknowledged without one. */
    UserProfile register(Applicant applicant, String password) {
        passwords.requireGood("password", password, applicant.username(), applicant.email());
        var userId = ids.next();
        passwords.set(userId, password);
        try {
            commands.send(new RegisterAccount(
                    userId,
                    applicant.username(),
                    applicant.email(),
                    applicant.fullName(),
                    applicant.timezone(),
                    applicant.language(),
                    PlatformRole.USER,
                    clock.instant(),
                    Actor.user(userId)));
        } catch (Refused e) {
            passwords.forget(userId);
            throw e;
        }
        return accounts.find(userId).flatMap(AccountDetails::profile).orElseThrow();
    }
}
