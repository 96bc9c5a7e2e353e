package ai.xentree.stats.model;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * All that people are called in one text, without case and accents, so that one pass over it finds whom a part of a name is of.
 *
 * @param ends where the names of each person end in the text
 */
@SuppressWarnings("ArrayRecordComponent") // read in place, never changed
public record SearchText(String text, int[] ends) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");
    private static final char BETWEEN = '\n';

    /** What is not an accent to Unicode, but to people. */
    private static final String STROKED = "\u00f8\u0142\u0111\u0127\u0167";

    private static final String PLAIN = "oldht";

    static SearchText of(Texts usernames, Texts fullNames, Texts emails) {
        var text = new StringBuilder();
        var ends = new int[usernames.rows()];
        for (int row = 0; row < ends.length; row++) {
            for (var names : new Texts[] {usernames, fullNames, emails}) {
                text.append(plain(Objects.requireNonNullElse(names.at(row), "")))
                        .append(BETWEEN);
            }
            ends[row] = text.length();
        }
        return new SearchText(text.toString(), ends);
    }

    /** Text without case and accents; what is neither letter nor sign is a space. */
    public static String plain(String text) {
        if (text.chars().allMatch(c -> ' ' <= c && c <= '~')) {
            return text.toLowerCase(Locale.ROOT);
        }
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        var folded =
                CONTROLS.matcher(bare).replaceAll(" ").toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        for (int i = 0; i < STROKED.length(); i++) {
            folded = folded.replace(STROKED.charAt(i), PLAIN.charAt(i));
        }
        return folded;
    }

    /** Whose names have a part, which is {@link #plain}. */
    public BitSet find(String part) {
        var found = new BitSet(ends.length);
        int row = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, ends[row])) {
            while (ends[row] <= at) {
                row++;
            }
            found.set(row);
            if (ends[row] == text.length()) {
                break;
            }
        }
        return found;
    }
}
