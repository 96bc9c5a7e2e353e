package ai.xentree.english.evaluation;

import java.util.List;
import java.util.Locale;

/**
 * Scores how smoothly somebody speaks, as far as a transcript shows: 0.7 × smoothness + 0.3 × length of runs. Smoothness is e
 * to the power of −(hesitations in 100 words ÷ what the level tolerates); runs are words said without one, against what the
 * level expects.
 */
final class Fluency implements Scorer {

    @Override
    public Criterion score(Reading reading) {
        var words = Math.max(1, reading.length());
        var rate = 100.0 * reading.hesitations().count() / words;
        var run = (double) words / reading.hesitations().runs();
        var share = 0.7 * Math.exp(-rate / reading.expected().disfluencyTolerance())
                + 0.3 * Math.min(1, run / reading.expected().runWords());
        var evidence = List.of(
                reading.hesitations().count() + " hesitations and repetitions",
                String.format(Locale.ROOT, "%.1f words without one", run));
        return Scorer.criterion(Criterion.Key.FLUENCY, share * reading.substance(), reading, evidence);
    }
}
