package ai.xentree.organizations;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Slugs made from names: ASCII letters and digits with single hyphens between, 2 to 63 of them. */
final class Slugs {

    private static final int LONGEST = 63;
    private static final int ROOM_FOR_NUMBER = 8;
    private static final int ATTEMPTS = 1_000;

    private Slugs() {}

    /** The slug of a name, then the same with {@code -2}, {@code -3} and so on. */
    static Stream<String> from(String name) {
        var plain = plain(name);
        return Stream.concat(
                Stream.of(plain), IntStream.rangeClosed(2, ATTEMPTS).mapToObj(number -> plain + "-" + number));
    }

    private static String plain(String name) {
        var ascii = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        var trimmed = strip(ascii);
        var shortened = strip(trimmed.substring(0, Math.min(trimmed.length(), LONGEST - ROOM_FOR_NUMBER)));
        return shortened.length() < 2 ? "organization" : shortened;
    }

    private static String strip(String text) {
        return text.replaceAll("^-+|-+$", "");
    }
}
