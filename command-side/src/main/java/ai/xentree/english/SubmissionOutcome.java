package ai.xentree.english;

import ai.xentree.experience.ExperienceRules;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a submission.
 *
 * @param attempt which one it is, and what is the best since
 * @param score null while pending
 * @param evaluation for writing and speaking, unless pending
 */
record SubmissionOutcome(
        UUID submissionId,
        CheckedSubmission submission,
        TaskAttempt attempt,
        @Nullable Double score,
        @Nullable XELEvaluationResponse evaluation,
        Instant submittedAt) {

    XELTaskSubmissionResponse response(ExperienceRules rules, CurrentXpi xpi) {
        return new XELTaskSubmissionResponse(
                submissionId,
                submission.moduleId(),
                submission.found().task().id(),
                submission.request().variant(),
                attempt.attempt(),
                score == null ? XELSubmissionStatus.PENDING : XELSubmissionStatus.SCORED,
                score,
                attempt.best(),
                submission.results(),
                evaluation,
                score == null ? 0 : rules.taskXp(score, attempt.earlierBest()),
                xpi.value(),
                submittedAt);
    }
}
