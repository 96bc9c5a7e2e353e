package ai.xentree.english;

import ai.xentree.english.evaluation.Criterion;

/**
 * One criterion.
 *
 * @param score 0 to 100
 * @param feedback in words
 */
record XELEvaluationCriterion(Criterion.Key key, double score, String feedback) {

    static XELEvaluationCriterion of(Criterion criterion) {
        return new XELEvaluationCriterion(criterion.key(), criterion.score(), criterion.feedback());
    }
}
