package ai.xentree.english.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells a learner's own words from those copied: five or more in a row that stand so in the prompt, and eight or more in a
 * row, or a whole sentence of three or more, that the answer has had before.
 */
final class OwnWords {

    private static final int COPIED = 5;
    private static final int SAID_BEFORE = 8;
    private static final int SHORTEST_SENTENCE = 3;
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<String> prompt = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final int copied;

    private OwnWords(@Nullable String prompt) {
        var words = prompt == null ? List.<String>of() : words(prompt);
        this.copied = Math.clamp(words.size(), SHORTEST_SENTENCE, COPIED);
        for (int i = 0; i + copied <= words.size(); i++) {
            this.prompt.add(String.join(" ", words.subList(i, i + copied)));
        }
    }

    static List<List<Word>> in(List<List<Word>> sentences, @Nullable String prompt) {
        var own = new OwnWords(prompt);
        return sentences.stream()
                .map(own::of)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private List<Word> of(List<Word> sentence) {
        var texts = sentence.stream().map(word -> bare(word.text())).toList();
        if (texts.size() >= SHORTEST_SENTENCE && !seen.add("= " + String.join(" ", texts))) {
            return List.of();
        }
        var taken = new boolean[texts.size()];
        mark(taken, texts, copied, prompt, false);
        mark(taken, texts, SAID_BEFORE, seen, true);
        var own = new ArrayList<Word>();
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                own.add(sentence.get(i));
            }
        }
        return List.copyOf(own);
    }

    private static void mark(boolean[] taken, List<String> texts, int length, Set<String> known, boolean remember) {
        for (int i = 0; i + length <= texts.size(); i++) {
            var run = String.join(" ", texts.subList(i, i + length));
            if (remember ? !known.add(run) : known.contains(run)) {
                Arrays.fill(taken, i, i + length, true);
            }
        }
    }

    private static List<String> words(String text) {
        // as the tagger splits them: "don't" is "do" and "n't"
        var split = text.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace("n't", " nt")
                .replace("'", " ");
        return SEPARATORS.splitAsStream(split).filter(word -> !word.isEmpty()).toList();
    }

    private static String bare(String word) {
        return word.replace("'", "");
    }
}
