package ai.xentree.english.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Hesitations in a transcript: fillers, and words said again at once.
 *
 * @param count how many; a phrase said again counts once
 * @param cleaned the transcript with spaces in their place and {@code I} in upper case, as long as before, so that positions
 *     stay
 * @param runs stretches of speech between hesitations and full stops
 */
record Disfluencies(int count, String cleaned, int runs) {

    private static final Pattern FILLER = Pattern.compile(
            "(?iu)\\b(?:u+m+|u+h+|e+r+m*|h+m+|a+h+|mm+|(?<=(?:um|uh|er|,) )you know|you know(?=,)|i mean(?=,| (?:um|uh|er))|kind of like|(?<=(?:um|uh|er|is|and) )like(?= (?:um|uh|er|you know)))\\b[,.]*+(?:\\.{2,})?");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*");
    private static final Pattern BREAK = Pattern.compile("[.!?]+");
    private static final int LONGEST_REPEAT = 4;

    private record Span(String text, int start, int end) {}

    static Disfluencies of(String transcript) {
        var cleaned = new StringBuilder(transcript);
        var count = 0;
        var cuts = new ArrayList<Integer>();
        var matcher = FILLER.matcher(transcript);
        while (matcher.find()) {
            blank(cleaned, matcher.start(), matcher.end());
            cuts.add(matcher.start());
            count++;
        }
        count += blankRepeats(cleaned, cuts);
        upperCaseI(cleaned);
        return new Disfluencies(count, cleaned.toString(), runs(transcript, cuts));
    }

    private static int blankRepeats(StringBuilder text, List<Integer> cuts) {
        var count = 0;
        var words = spans(text);
        for (int i = 0; i < words.size(); i++) {
            var length = repeatAt(words, i);
            if (length > 0 && !isIntended(text, words, i, length)) {
                blank(text, words.get(i).start(), words.get(i + length - 1).end());
                cuts.add(words.get(i).start());
                count++;
                i += length - 1;
            }
        }
        return count;
    }

    /** How many words from there are said again at once. */
    private static int repeatAt(List<Span> words, int at) {
        for (int length = Math.min(LONGEST_REPEAT, (words.size() - at) / 2); length > 0; length--) {
            var same = true;
            for (int i = 0; i < length && same; i++) {
                same = words.get(at + i)
                        .text()
                        .equals(words.get(at + length + i).text());
            }
            if (same) {
                return length;
            }
        }
        return 0;
    }

    /** "very very good" and "had had", without a filler between, are no hesitations. */
    private static boolean isIntended(StringBuilder text, List<Span> words, int at, int length) {
        return length == 1
                && text.substring(words.get(at).end(), words.get(at + 1).start())
                                .length()
                        == 1
                && List.of("very", "had", "that", "really", "so", "no")
                        .contains(words.get(at).text());
    }

    private static List<Span> spans(CharSequence text) {
        var spans = new ArrayList<Span>();
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            spans.add(new Span(matcher.group().toLowerCase(Locale.ROOT), matcher.start(), matcher.end()));
        }
        return spans;
    }

    private static void upperCaseI(StringBuilder text) {
        for (var span : spans(text)) {
            if (span.text().equals("i")
                    || span.text().startsWith("i'")
                    || span.text().startsWith("i’")) {
                text.setCharAt(span.start(), 'I');
            }
        }
    }

    private static int runs(String transcript, List<Integer> cuts) {
        var stops = BREAK.matcher(transcript).results().count();
        return (int) Math.max(1, cuts.size() + stops);
    }

    private static void blank(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            text.setCharAt(i, ' ');
        }
    }
}
