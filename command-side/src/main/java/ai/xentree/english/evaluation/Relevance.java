package ai.xentree.english.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * What share of the words expected an answer uses. Expected are the topic words and the prompt's words, less those of
 * instructions and grammar; a third of them, at least one and at most six, is all that can be asked. Words from the same
 * field as one of them ({@code mother} for {@code family}) count a third, up to four fifths of what is asked. Each counts
 * once, however often it is used.
 */
final class Relevance {

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
    private static final int SHORTEST_STEM = 5;
    private static final double NEEDED = 0.35;
    private static final int MOST_NEEDED = 6;
    private static final double RELATED_AT_MOST = 0.8;

    private final Set<String> instructions;
    private final List<Set<String>> fields;

    Relevance(Set<String> instructions, List<Set<String>> fields) {
        this.instructions = instructions;
        this.fields = fields;
    }

    /**
     * What an answer was found to be about.
     *
     * @param share 0 to 1; 1 if nothing is expected
     * @param expected whether anything is
     * @param used which of the expected words the answer has, by alphabet
     */
    record Found(double share, boolean expected, Set<String> used, int related) {}

    Found in(Answer answer, List<Word> own, UnaryOperator<String> baseForm) {
        var expected = expected(answer, baseForm);
        if (expected.isEmpty()) {
            return new Found(1, false, Set.of(), 0);
        }
        var bases = new TreeSet<String>();
        own.forEach(word -> bases.addAll(word.bases()));
        var used = new TreeSet<>(expected);
        used.removeIf(word -> bases.stream().noneMatch(base -> akin(word, base)));
        var related = related(expected, bases);
        var needed = Math.clamp(Math.round(NEEDED * expected.size()), 1, MOST_NEEDED);
        var share = (used.size() + Math.min(RELATED_AT_MOST * needed, related / 3.0)) / needed;
        return new Found(Math.min(1, share), true, used, related);
    }

    private Set<String> expected(Answer answer, UnaryOperator<String> baseForm) {
        var expected = new TreeSet<String>();
        answer.topicWords().forEach(word -> expected.add(baseForm.apply(word.toLowerCase(Locale.ROOT))));
        var prompt = answer.prompt() == null ? "" : answer.prompt();
        WORD.matcher(prompt)
                .results()
                .map(match -> match.group().toLowerCase(Locale.ROOT))
                .forEach(word -> {
                    var base = baseForm.apply(word);
                    if (!instructions.contains(word) && !instructions.contains(base)) {
                        expected.add(base);
                    }
                });
        return expected;
    }

    private int related(Set<String> expected, Set<String> bases) {
        var related = new HashSet<String>();
        fields.stream()
                .filter(field -> field.stream().anyMatch(expected::contains))
                .forEach(related::addAll);
        related.removeAll(expected);
        related.retainAll(bases);
        return related.size();
    }

    /** The same word, or one of the same family: {@code regulate} and {@code regulation}. */
    private static boolean akin(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        var common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= SHORTEST_STEM && common >= 0.6 * Math.max(one.length(), other.length());
    }
}
