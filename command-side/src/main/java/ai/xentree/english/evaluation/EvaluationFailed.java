package ai.xentree.english.evaluation;

/** Nothing could evaluate an answer for now; trying again later makes sense. Its message holds nothing of the answer. */
public final class EvaluationFailed extends RuntimeException {

    /** Says why in a few words without the learner's text, which neither the message nor the cause may hold. */
    public EvaluationFailed(String message) {
        super(message);
    }
}
