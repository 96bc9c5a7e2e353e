package ai.xentree.passwords;

import java.text.Normalizer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Hashes passwords, a few at a time. A password typed on another system, in another Unicode form, is the same password. */
final class PasswordHasher implements AutoCloseable {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final PasswordEncoder encoder;
    private final Turns turns;

    PasswordHasher(PasswordEncoder encoder, Turns turns) {
        this.encoder = encoder;
        this.turns = turns;
    }

    static PasswordHasher argon2id(PasswordSettings settings) {
        var encoder = new Argon2PasswordEncoder(
                SALT_BYTES, HASH_BYTES, settings.parallelism(), settings.memoryKib(), settings.iterations());
        return new PasswordHasher(encoder, Turns.of(settings));
    }

    String hash(String password) {
        return turns.take(() -> String.valueOf(encoder.encode(normalised(password))));
    }

    boolean matches(String password, String hash) {
        return turns.take(() -> encoder.matches(normalised(password), hash));
    }

    @Override
    public void close() {
        turns.close();
    }

    /** NIST SP 800-63B, section 3.1.1.2: Unicode passwords are normalised before they are hashed. */
    private static String normalised(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
