package ai.xentree.passwords;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Makes passwords for those who did not choose one: about 120 bits, without letters that look alike. */
public final class GeneratedPassword {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 24;

    private GeneratedPassword() {}

    /** A new one. */
    public static String next() {
        return new SecureRandom()
                .ints(LENGTH, 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
