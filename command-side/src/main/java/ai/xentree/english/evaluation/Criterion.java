package ai.xentree.english.evaluation;

import java.util.List;

/**
 * One criterion's score.
 *
 * @param score 0 to 100 with 1 decimal
 * @param feedback one sentence for the learner
 * @param evidence what the score rests on, each in a few words; empty if the evaluator does not say
 */
public record Criterion(Key key, double score, String feedback, List<String> evidence) {

    public Criterion {
        evidence = List.copyOf(evidence);
    }

    /** What is scored; the wire names are in lower case. */
    public enum Key {
        TASK_RESPONSE,
        COHERENCE,
        VOCABULARY,
        GRAMMAR,
        /** Of speaking only. */
        FLUENCY,
        /** Of speaking only, and only by an evaluator that can tell; a transcript does not. */
        PRONUNCIATION
    }
}
