package ai.xentree.english.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How likely words are meant as English text, 0 to 1: the product of how many of them a dictionary has, how many carry
 * grammar, how many stand beside another that cannot follow, how many are verbs, how many sentences have one, and how varied they are. Texts
 * of learners, however many their mistakes, come out at or near 1; another language, keys hit at random, lists of words and
 * words in any order near 0.
 */
final class Likelihood {

    private static final int WINDOW = 50;
    private static final int SENTENCE = 4;

    /** Slips in word order that any learner may make. */
    private static final int EXCUSED = 2;

    private static final Set<String> BEFORE_VERBS = Set.of("i", "you", "he", "she", "we", "they", "to", "n't");

    private final Set<String> functionWords;

    Likelihood(Set<String> functionWords) {
        this.functionWords = functionWords;
    }

    double of(List<List<Word>> sentences) {
        var words = sentences.stream().flatMap(List::stream).toList();
        if (words.isEmpty()) {
            return 0;
        }
        var known = share(words.stream().filter(Word::known).count(), words);
        var grammatical = share(
                words.stream()
                        .filter(word -> functionWords.contains(word.text()))
                        .count(),
                words);
        var misplaced = share(Math.max(0, misplaced(sentences) - EXCUSED), words);
        return Ramp.up(known, 0.5, 0.8)
                * Ramp.up(grammatical, 0.1, 0.25)
                * Ramp.down(misplaced, 0.01, 0.035)
                * withVerbs(sentences)
                * Ramp.up(share(verbs(words), words), 0.02, 0.07)
                * Ramp.up(variety(words), 0.15, 0.35);
    }

    private static long misplaced(List<List<Word>> sentences) {
        return sentences.stream().mapToLong(WordOrder::misplaced).sum();
    }

    private static double share(long some, List<Word> all) {
        return (double) some / all.size();
    }

    private static long verbs(List<Word> words) {
        return IntStream.range(0, words.size())
                .filter(i -> isVerb(words.get(i), i == 0 ? null : words.get(i - 1)))
                .count();
    }

    /** Whether a word can be nothing but a verb, or stands where one must. */
    private static boolean isVerb(Word word, @Nullable Word before) {
        return word.isOnly("VB", "MD")
                || word.bases().contains("be")
                || word.bases().contains("have")
                || (word.is("VB") && before != null && BEFORE_VERBS.contains(before.text()));
    }

    private static double withVerbs(List<List<Word>> sentences) {
        var whole = sentences.stream()
                .filter(sentence -> sentence.size() >= SENTENCE)
                .toList();
        if (whole.isEmpty()) {
            return 1;
        }
        var verbs = whole.stream()
                .filter(sentence -> sentence.stream().anyMatch(word -> word.is("VB", "MD")))
                .count();
        return Ramp.up((double) verbs / whole.size(), 0.2, 0.6);
    }

    /** Different words among those of a window, on average over all windows. */
    static double variety(List<Word> words) {
        var window = Math.min(WINDOW, words.size());
        var windows = words.size() - window + 1;
        var sum = 0.0;
        for (int i = 0; i < windows; i++) {
            var different = new HashSet<String>();
            words.subList(i, i + window).forEach(word -> different.add(word.base()));
            sum += (double) different.size() / window;
        }
        return sum / windows;
    }
}
