package ai.xentree.english.evaluation;

import java.util.List;

/**
 * An answer with all that its criteria are scored by.
 *
 * @param proof of the whole answer
 * @param own the learner's own sentences: without what is copied from the prompt, and without what is said again word by
 *     word; as an answer is scored by these alone, neither helps
 * @param hesitations none in writing
 * @param likelihood how likely it is meant as English, 0 to 1; every criterion is multiplied by it
 */
record Reading(
        Answer answer,
        Expectations expected,
        Proof proof,
        List<List<Word>> own,
        Disfluencies hesitations,
        double likelihood) {

    List<Word> ownWords() {
        return own.stream().flatMap(List::stream).toList();
    }

    /** How many words are the learner's own, {@code don't} counting once. */
    int length() {
        return (int) ownWords().stream().filter(word -> !word.clitic()).count();
    }

    /**
     * How much a criterion can be judged by so few words, 0 to 1: the square root of the share of three fifths of the
     * words expected.
     */
    double substance() {
        return Math.sqrt(Math.min(1, length() / (0.6 * expected.words(answer))));
    }

    /** What share of the expected length there is, 0.4 to 1: a short answer need not show as much variety. */
    double share() {
        return Math.clamp((double) length() / expected.words(answer), 0.4, 1);
    }
}
