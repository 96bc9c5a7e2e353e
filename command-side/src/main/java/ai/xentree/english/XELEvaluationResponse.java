package ai.xentree.english;

import ai.xentree.english.evaluation.Answer;
import ai.xentree.english.evaluation.Evaluation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation.
 *
 * @param submissionId the submission it scored; null for practice
 * @param overallScore mean of the criteria, 0 to 100
 * @param cefrLevel the level that the answer shows
 * @param provider who evaluated, and for whom it stood in
 * @param model its model, if it has one
 */
record XELEvaluationResponse(
        UUID id,
        @Nullable UUID submissionId,
        Answer.Kind kind,
        double overallScore,
        CefrLevel cefrLevel,
        List<XELEvaluationCriterion> criteria,
        String feedback,
        List<XELCorrection> corrections,
        String provider,
        @Nullable String model,
        Instant createdAt) {

    static XELEvaluationResponse of(
            UUID id, @Nullable UUID submissionId, Answer.Kind kind, Evaluation found, Instant createdAt) {
        return new XELEvaluationResponse(
                id,
                submissionId,
                kind,
                found.overallScore(),
                found.cefrLevel(),
                found.criteria().stream().map(XELEvaluationCriterion::of).toList(),
                found.feedback(),
                found.corrections().stream().map(XELCorrection::of).toList(),
                found.providerShown(),
                found.model(),
                createdAt);
    }
}
