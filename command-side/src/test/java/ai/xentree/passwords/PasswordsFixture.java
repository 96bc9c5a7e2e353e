package ai.xentree.passwords;

import ai.xentree.vault.Vault;
import java.time.Duration;

/** Passwords for the tests of features that take some. */
public final class PasswordsFixture {

    static final PasswordSettings QUICK = new PasswordSettings(64, 1, 1, 4, 1, 100, Duration.ofSeconds(30));

    private PasswordsFixture() {}

    /** Passwords whose hashes cost next to nothing, and are worth as much. */
    public static Passwords quick(Vault vault) {
        return new Passwords(vault, PasswordHasher.argon2id(QUICK), QUICK.turns());
    }
}
