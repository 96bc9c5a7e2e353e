package ai.xentree.english.evaluation;

import ai.xentree.english.CefrLevel;

/**
 * What {@code local} expects at a level: every threshold that depends on it. They were set by judgement and held against
 * the pairs of answers in the tests; a higher level asks for more of everything.
 *
 * @param writtenWords words of an answer in writing, where the task does not say
 * @param spokenWords the same of a transcript
 * @param errorTolerance weighted mistakes in 100 words at which accuracy has fallen to 37 % (e⁻¹)
 * @param structures different grammatical structures in an answer of the expected length
 * @param connectives different connectives in an answer of the expected length
 * @param sentenceWords words in a sentence
 * @param rareClass the frequency class (0 rare to 25) up to which a word counts as beyond the everyday ones
 * @param rareShare share of different content words up to that class, 0 to 1
 * @param disfluencyTolerance hesitations in 100 words at which smoothness has fallen to 37 % (e⁻¹)
 * @param runWords words said between hesitations
 */
record Expectations(
        int writtenWords,
        int spokenWords,
        double errorTolerance,
        int structures,
        int connectives,
        double sentenceWords,
        int rareClass,
        double rareShare,
        double disfluencyTolerance,
        double runWords) {

    static Expectations of(CefrLevel level) {
        return switch (level) {
            case A1 -> new Expectations(25, 20, 16, 2, 2, 6, 13, 0.25, 16, 6);
            case A2 -> new Expectations(40, 30, 14, 4, 4, 8, 13, 0.30, 14, 8);
            case B1 -> new Expectations(70, 45, 12, 6, 6, 11, 13, 0.38, 12, 10);
            case B2 -> new Expectations(100, 60, 10, 8, 7, 14, 12, 0.40, 10, 12);
            case C1 -> new Expectations(120, 70, 8, 9, 8, 16, 12, 0.48, 8, 14);
        };
    }

    int words(Answer answer) {
        if (answer.minWords() != null) {
            return Math.max(1, answer.minWords());
        }
        return answer.isSpoken() ? spokenWords : writtenWords;
    }
}
