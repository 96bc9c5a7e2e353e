package ai.xentree.english.evaluation;

/** Evaluates writing, and speaking as its transcript. Safe for use by many threads. */
public interface Evaluator {

    /**
     * Evaluates an answer. May take seconds: never call it while holding an aggregate.
     *
     * @throws EvaluationFailed if neither the configured evaluator nor one to fall back on could
     */
    Evaluation evaluate(Answer answer);
}
