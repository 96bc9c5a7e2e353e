package ai.xentree.english.evaluation;

import ai.xentree.health.PartHealth;

/** Evaluates writing, and speaking as its transcript. Safe for use by many threads. */
public interface Evaluator {

    /**
     * Evaluates an answer. May take seconds: never call it while holding an aggregate.
     *
     * @throws EvaluationFailed if neither the configured evaluator nor one to fall back on could
     */
    Evaluation evaluate(Answer answer);

    /** How it is doing, as far as the last evaluations have shown. */
    default PartHealth health() {
        return PartHealth.ok("Built in");
    }
}
