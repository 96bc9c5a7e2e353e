package ai.xentree.english.evaluation;

import ai.xentree.english.CefrLevel;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Scores how an answer hangs together: 0.5 × connectives + 0.25 × links + 0.25 × sentences. Connectives are the different ones
 * of those expected at the level, those two levels below it counting half; one that makes up most of them counts against it.
 * Links are sentences with a connective, a pronoun or a word that points back to the sentence before. Sentences are as long
 * as the level expects on average, neither chopped nor without an end.
 */
final class Coherence implements Scorer {

    private static final Set<String> POINTING = Set.of(
            "he", "she", "it", "they", "him", "her", "them", "his", "their", "its", "this", "that", "these", "those",
            "there", "such", "here", "we", "our");
    private static final double ENDLESS = 45;

    /** Speech connects by tone as well. */
    private static final double SPOKEN = 0.7;

    private final Connectives connectives;
    private final Set<String> functionWords;

    Coherence(Connectives connectives, Set<String> functionWords) {
        this.connectives = connectives;
        this.functionWords = functionWords;
    }

    @Override
    public Criterion score(Reading reading) {
        var used = connectives.in(reading.own());
        var connected = connected(used, reading);
        var links = links(reading.own());
        var sentences = sentences(reading);
        var share = 0.5 * connected + 0.25 * links + 0.25 * sentences;
        var evidence = List.of(
                used.isEmpty() ? "no connectives" : "connectives: " + String.join(", ", used.keySet()),
                Scorer.percent(links) + " of the sentences linked to the one before",
                Math.round(sentenceLength(reading)) + " words in a sentence on average");
        return Scorer.criterion(Criterion.Key.COHERENCE, share * reading.substance(), reading, evidence);
    }

    private double connected(Map<String, Integer> used, Reading reading) {
        var level = reading.answer().level();
        var different = used.keySet().stream()
                .mapToDouble(connective -> weight(connectives.levelOf(connective), level))
                .sum();
        var all = used.values().stream().mapToInt(Integer::intValue).sum();
        var most = used.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        var monotonous = all >= 6 ? Ramp.up((double) most / all, 0.5, 0.9) : 0;
        return Math.min(1, different / (expected(reading) * reading.share())) * (1 - 0.4 * monotonous);
    }

    private static double expected(Reading reading) {
        return reading.expected().connectives() * (reading.answer().isSpoken() ? SPOKEN : 1);
    }

    private static double weight(CefrLevel of, CefrLevel at) {
        return Steps.of(of) + 2 <= Steps.of(at) ? 0.5 : 1;
    }

    private double links(List<List<Word>> sentences) {
        if (sentences.size() < 2) {
            return sentences.isEmpty() ? 0 : 0.8; // what is not divided, as some transcripts, cannot show it
        }
        var linked = 0;
        for (int i = 1; i < sentences.size(); i++) {
            if (isLinked(sentences.get(i - 1), sentences.get(i))) {
                linked++;
            }
        }
        return (double) linked / (sentences.size() - 1);
    }

    private boolean isLinked(List<Word> before, List<Word> sentence) {
        var begins = sentence.subList(0, Math.min(4, sentence.size()));
        return begins.stream().anyMatch(word -> POINTING.contains(word.text()))
                || !connectives.in(List.of(begins)).isEmpty()
                || shareAWord(before, sentence);
    }

    private boolean shareAWord(List<Word> before, List<Word> sentence) {
        var bases = new HashSet<String>();
        before.stream().filter(this::hasMeaning).forEach(word -> bases.add(word.base()));
        return sentence.stream().filter(this::hasMeaning).map(Word::base).anyMatch(bases::contains);
    }

    private boolean hasMeaning(Word word) {
        return !functionWords.contains(word.text()) && !word.clitic();
    }

    private static double sentences(Reading reading) {
        var length = sentenceLength(reading);
        if (length > ENDLESS) {
            return reading.answer().isSpoken() ? 0.8 : 0.3;
        }
        var expected = reading.expected().sentenceWords();
        return Ramp.up(length, 0.4 * expected, 0.9 * expected);
    }

    private static double sentenceLength(Reading reading) {
        return (double) reading.length() / Math.max(1, reading.own().size());
    }
}
