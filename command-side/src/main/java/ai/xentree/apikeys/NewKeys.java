package ai.xentree.apikeys;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** Makes the secrets of API keys: {@code xntr-} and 512 random bits (semantics.md, section 10). */
@Component
final class NewKeys {

    private static final String BEGINNING = "xntr-";
    private static final int SECRET_BYTES = 64;
    private static final int SHOWN_CHARACTERS = 4;

    private final SecureRandom random = new SecureRandom();

    String next() {
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return BEGINNING + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** Its first characters, which tell keys apart for people and nothing to others. */
    static String prefix(String key) {
        return key.substring(0, BEGINNING.length() + SHOWN_CHARACTERS);
    }
}
