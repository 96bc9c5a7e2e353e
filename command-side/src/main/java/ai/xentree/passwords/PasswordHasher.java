package ai.xentree.passwords;

import ai.xentree.core.Refusal;
import java.text.Normalizer;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Hashes passwords, a few at a time. A password typed on another system, in another Unicode form, is the same password. */
final class PasswordHasher {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final PasswordEncoder encoder;
    private final Semaphore turns;
    private final Duration patience;

    PasswordHasher(PasswordEncoder encoder, int atOnce, Duration patience) {
        this.encoder = encoder;
        this.turns = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    static PasswordHasher argon2id(PasswordSettings settings) {
        var encoder = new Argon2PasswordEncoder(
                SALT_BYTES, HASH_BYTES, settings.parallelism(), settings.memoryKib(), settings.iterations());
        return new PasswordHasher(encoder, settings.atOnce(), settings.patience());
    }

    String hash(String password) {
        return inTurn(() -> String.valueOf(encoder.encode(normalised(password))));
    }

    boolean matches(String password, String hash) {
        return inTurn(() -> encoder.matches(normalised(password), hash));
    }

    private <T> T inTurn(Supplier<T> work) {
        waitForTurn();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private void waitForTurn() {
        try {
            if (!turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw Refusal.refused(Refusal.Kind.TOO_MANY, "RATE_LIMITED", "Too many log-ins at the same time.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting to hash a password.", e);
        }
    }

    /** NIST SP 800-63B, section 3.1.1.2: Unicode passwords are normalised before they are hashed. */
    private static String normalised(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
