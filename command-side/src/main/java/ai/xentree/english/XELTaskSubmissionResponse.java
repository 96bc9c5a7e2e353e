package ai.xentree.english;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a submission.
 *
 * @param attempt number of this attempt at the task, over all variants
 * @param score 0 to 100; null while pending
 * @param bestScore the best of the task so far; null without any
 * @param results by question, for closed tasks
 * @param evaluation for writing and speaking, unless pending
 * @param xpAwarded experience for it, before boosters
 * @param xpi the XPI after it; where the read models are not there in time, the newest that is known
 */
record XELTaskSubmissionResponse(
        UUID submissionId,
        UUID moduleId,
        UUID taskId,
        int variant,
        int attempt,
        XELSubmissionStatus status,
        @Nullable Double score,
        @Nullable Double bestScore,
        List<XELQuestionResult> results,
        @Nullable XELEvaluationResponse evaluation,
        int xpAwarded,
        double xpi,
        Instant submittedAt) {}
