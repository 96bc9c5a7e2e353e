package ai.xentree.passwords;

import ai.xentree.core.Refusal;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which passwords are good enough: long enough, and neither a common one, nor a simple variation of one, nor one's own
 * name (NIST SP 800-63B, section 3.1.1.2).
 */
final class PasswordPolicy {

    /** In characters, that is code points (openapi.yaml, UserRegisterRequest). */
    static final int SHORTEST = 10;

    /** In characters, that is code points. */
    static final int LONGEST = 128;

    /**
     * Passwords that a guesser who knows the lists of common passwords, names and words would find with fewer guesses are
     * refused: "very guessable" in Wheeler, zxcvbn: Low-Budget Password Strength Estimation, USENIX Security 2016.
     */
    private static final double FEWEST_GUESSES = 1e6;

    /** Guesses are estimated for parts of this length, because that takes a time that grows with its square. */
    private static final int ESTIMATED_LENGTH = 40;

    private final Zxcvbn estimator = new Zxcvbn();

    /** Refuses a password that is not good enough for a person of those names, naming the field it came in. */
    void require(String field, String password, @Nullable String... ownNames) {
        requireLength(field, password, SHORTEST);
        var names = Stream.of(ownNames).filter(Objects::nonNull).toList();
        if (isOneOf(names, password)) {
            throw Refusal.invalid(field, "must not be the username or email");
        }
        if (isEasilyGuessed(password, names)) {
            throw Refusal.invalid(field, "is a common password, or too easily guessed from one");
        }
    }

    /** Refuses what cannot be anybody's password. */
    void requirePossible(String field, String password) {
        requireLength(field, password, 1);
    }

    private static void requireLength(String field, String password, int shortest) {
        var length = password.codePointCount(0, password.length());
        if (length < shortest || length > LONGEST) {
            throw Refusal.invalid(field, "must be " + shortest + " to " + LONGEST + " characters");
        }
    }

    /** The whole takes at least as many guesses as its hardest part. */
    private boolean isEasilyGuessed(String password, List<String> names) {
        for (int from = 0; from < password.length(); from += ESTIMATED_LENGTH) {
            var part = password.substring(from, Math.min(password.length(), from + ESTIMATED_LENGTH));
            if (estimator.measure(part, names).getGuesses() >= FEWEST_GUESSES) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOneOf(List<String> names, String password) {
        var folded = password.toLowerCase(Locale.ROOT);
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).anyMatch(folded::equals);
    }
}
