package ai.xentree.english.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Scores the words: 0.4 × range + 0.35 × level + 0.15 × precision + 0.1 × control. Range is the share of different base forms
 * in a moving window of 50 words (Covington and McFall 2010, MATTR). Level is the share of different content words that are
 * beyond the everyday ones, against what is expected. Precision falls with words such as "thing" and "good", control with
 * words that no dictionary has.
 */
final class Vocabulary implements Scorer {

    private final Dictionary dictionary;
    private final Set<String> functionWords;
    private final Set<String> vague;

    Vocabulary(Dictionary dictionary, Set<String> functionWords, Set<String> vague) {
        this.dictionary = dictionary;
        this.functionWords = functionWords;
        this.vague = vague;
    }

    @Override
    public Criterion score(Reading reading) {
        var words = reading.ownWords();
        var content = words.stream().filter(this::hasMeaning).toList();
        var variety = words.isEmpty() ? 0 : Likelihood.variety(words);
        var different = new TreeSet<String>();
        content.stream().filter(Word::known).forEach(word -> different.add(word.base()));
        var rare = different.stream()
                .filter(word -> isRare(word, reading.expected().rareClass()))
                .toList();
        var rareShare = (double) rare.size() / Math.max(1, different.size());
        var vagueShare = share(content, content.stream().filter(this::isVague).count());
        var unknown = share(
                words,
                words.stream()
                        .filter(word -> !word.known() && !isNameLike(word))
                        .count());
        var share = 0.4 * Ramp.up(variety, 0.45, 0.8)
                + 0.35 * Math.min(1, rareShare / reading.expected().rareShare())
                + 0.15 * Ramp.down(vagueShare, 0.1, 0.35)
                + 0.1 * Ramp.down(unknown, 0.02, 0.2);
        var evidence = List.of(
                different.size() + " different content words",
                Scorer.percent(rareShare) + " beyond the everyday ones"
                        + (rare.isEmpty() ? "" : ", such as " + String.join(", ", rarest(rare))),
                Scorer.percent(vagueShare) + " vague ones");
        return Scorer.criterion(Criterion.Key.VOCABULARY, share * reading.substance(), reading, evidence);
    }

    /** How uncommon its words are: the share of different content words of class 12 or less. */
    double rareShare(Reading reading) {
        var different = new TreeSet<String>();
        reading.ownWords().stream()
                .filter(this::hasMeaning)
                .filter(Word::known)
                .forEach(word -> different.add(word.base()));
        return (double) different.stream().filter(word -> isRare(word, 12)).count() / Math.max(1, different.size());
    }

    private boolean isRare(String base, int upTo) {
        return dictionary.frequencyClass(base) <= upTo;
    }

    private List<String> rarest(List<String> rare) {
        return rare.stream()
                .sorted(Comparator.comparingInt(dictionary::frequencyClass).thenComparing(Comparator.naturalOrder()))
                .limit(5)
                .toList();
    }

    private boolean isVague(Word word) {
        return vague.contains(word.text()) || word.bases().stream().anyMatch(vague::contains);
    }

    private boolean hasMeaning(Word word) {
        return !word.clitic() && !functionWords.contains(word.text());
    }

    private static boolean isNameLike(Word word) {
        return word.is("NNP");
    }

    private static double share(List<Word> all, long some) {
        return (double) some / Math.max(1, all.size());
    }
}
