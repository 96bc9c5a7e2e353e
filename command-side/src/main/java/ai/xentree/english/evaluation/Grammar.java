package ai.xentree.english.evaluation;

import java.util.List;
import java.util.Locale;

/**
 * Scores grammar: 0.75 × accuracy + 0.25 × range. Accuracy is e to the power of −(weighted mistakes in 100 words ÷ what the
 * level tolerates); a mistake in grammar weighs 1, in spelling 0.5, in punctuation and the like 0.25. Range is how many of the
 * different structures that the level expects are used.
 */
final class Grammar implements Scorer {

    @Override
    public Criterion score(Reading reading) {
        var structures = Structures.in(reading.own());
        var rate = mistakesIn100Words(reading);
        var accuracy = Math.exp(-rate / reading.expected().errorTolerance());
        var range = Math.min(1, structures.size() / (reading.expected().structures() * reading.share()));
        var share = (0.75 * accuracy + 0.25 * range) * reading.substance();
        var evidence = List.of(
                reading.proof().findings().size() + " mistakes found",
                String.format(Locale.ROOT, "%.1f weighted mistakes in 100 words", rate),
                structures.isEmpty() ? "no structures" : "structures: " + String.join(", ", structures));
        return Scorer.criterion(Criterion.Key.GRAMMAR, share, reading, evidence);
    }

    static double mistakesIn100Words(Reading reading) {
        var weighted = reading.proof().findings().stream()
                .mapToDouble(found -> found.kind().weight())
                .sum();
        return 100 * weighted / Math.max(1, reading.proof().words().size());
    }
}
