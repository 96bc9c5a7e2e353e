package ai.xentree.passwords;

import java.text.Normalizer;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Hashes passwords. A password typed on another system, in another Unicode form, is the same password. */
final class PasswordHasher {

    private final PasswordEncoder encoder;

    PasswordHasher(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    static PasswordHasher argon2id(PasswordSettings settings) {
        return new PasswordHasher(new Argon2id(settings));
    }

    String hash(String password) {
        return String.valueOf(encoder.encode(normalised(password)));
    }

    boolean matches(String password, String hash) {
        return encoder.matches(normalised(password), hash);
    }

    /** NIST SP 800-63B, section 3.1.1.2: Unicode passwords are normalised before they are hashed. */
    private static String normalised(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
