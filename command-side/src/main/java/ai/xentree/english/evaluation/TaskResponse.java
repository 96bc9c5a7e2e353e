package ai.xentree.english.evaluation;

import java.util.ArrayList;
import java.util.function.UnaryOperator;

/**
 * Scores how far an answer does what the task asks: length × (0.2 + 0.8 × relevance). Length is the share of the fewest words
 * asked for; from the most words asked for to twice as many it falls to a half.
 */
final class TaskResponse implements Scorer {

    private final Relevance relevance;
    private final UnaryOperator<String> baseForm;

    TaskResponse(Relevance relevance, UnaryOperator<String> baseForm) {
        this.relevance = relevance;
        this.baseForm = baseForm;
    }

    @Override
    public Criterion score(Reading reading) {
        var found = relevance.in(reading.answer(), reading.ownWords(), baseForm);
        var evidence = new ArrayList<String>();
        evidence.add(reading.length() + " words of one's own, "
                + reading.expected().words(reading.answer()) + " or more expected");
        if (found.expected()) {
            evidence.add(
                    found.used().isEmpty()
                            ? "none of the words expected"
                            : "words expected: " + String.join(", ", found.used()));
            evidence.add(found.related() + " words from the same field");
        }
        return Scorer.criterion(
                Criterion.Key.TASK_RESPONSE, length(reading) * (0.2 + 0.8 * found.share()), reading, evidence);
    }

    private static double length(Reading reading) {
        var words = reading.length();
        var fewest = reading.expected().words(reading.answer());
        var most = reading.answer().maxWords();
        if (most != null && words > most) {
            return 1 - 0.5 * Ramp.up(words, most, 2.0 * most);
        }
        return Math.min(1, (double) words / fewest);
    }
}
