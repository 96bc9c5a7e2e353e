package ai.xentree.web.idempotency;

import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** By what an answer mentions a person: their id and names, in letters of any case, as words of their own. */
final class Mentions {

    private final String person;
    private final NavigableSet<String> sought = new TreeSet<>();
    private final int longest;

    Mentions(UUID person, Collection<String> names) {
        this.person = person.toString();
        sought.add(this.person);
        names.stream().map(Mentions::folded).filter(name -> !name.isEmpty()).forEach(sought::add);
        longest = sought.stream().mapToInt(String::length).max().orElseThrow();
    }

    /** Whether the person is mentioned there. */
    boolean standIn(Answer answer) {
        return answer.headers().values().stream().anyMatch(this::standIn) || standIn(answer.body());
    }

    private boolean standIn(byte[] body) {
        try {
            return standInJson(body);
        } catch (JacksonException _) {
            return standIn(new String(body, StandardCharsets.UTF_8));
        }
    }

    private boolean standInJson(byte[] body) {
        try (var json = JsonMapper.shared().createParser(body)) {
            for (var token = json.nextToken(); token != null; token = json.nextToken()) {
                if ((token == JsonToken.VALUE_STRING && standIn(json.getString()))
                        || (token == JsonToken.PROPERTY_NAME && isPerson(json.getString()))) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Members are called by an id at most: one who is named "status" is not mentioned by every answer that has one. */
    private boolean isPerson(String member) {
        return member.equalsIgnoreCase(person);
    }

    private boolean standIn(String text) {
        var folded = folded(text);
        return IntStream.range(0, folded.length()).anyMatch(at -> isBorder(folded, at) && standAt(folded, at));
    }

    /**
     * Whether one of them stands there. Of all that could, the last in order is at or before the text itself; if it is another, those
     * that remain are no longer than what it shares with the text. So it hardly matters how many are sought.
     */
    private boolean standAt(String text, int at) {
        var end = Math.min(text.length(), at + longest);
        while (true) {
            var nearest = sought.floor(text.substring(at, end));
            if (nearest == null) {
                return false;
            }
            var shared = shared(nearest, text, at);
            var whole = shared == nearest.length();
            if (whole && isBorder(text, at + shared)) {
                return true;
            }
            end = at + (whole ? shared - 1 : shared);
        }
    }

    private static int shared(String name, String text, int at) {
        int length = 0;
        while (length < name.length()
                && at + length < text.length()
                && name.charAt(length) == text.charAt(at + length)) {
            length++;
        }
        return length;
    }

    /** Whether a word may begin or end there. Not every script parts words, so in others than Latin it may anywhere. */
    private static boolean isBorder(String text, int at) {
        return at == 0 || at == text.length() || !(isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at)));
    }

    private static boolean isLatin(char letter) {
        return Character.isDigit(letter) || UnicodeScript.of(letter) == UnicodeScript.LATIN;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
