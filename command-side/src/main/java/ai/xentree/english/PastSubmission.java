package ai.xentree.english;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a learner answered at a time of the past.
 *
 * @param variant the variant answered, from 1
 * @param answers to the questions of a closed task, by their ids; null for writing and speaking
 * @param text written or said; null for a closed task
 * @param sessionId the session it belongs to
 */
public record PastSubmission(
        UUID submissionId,
        UUID userId,
        UUID moduleId,
        UUID taskId,
        int variant,
        @Nullable Map<String, List<String>> answers,
        @Nullable String text,
        @Nullable UUID sessionId,
        Instant at) {

    XELTaskSubmissionRequest request() {
        return new XELTaskSubmissionRequest(moduleId, taskId, variant, given(), text, null, sessionId);
    }

    private @Nullable List<XELAnswer> given() {
        return answers == null
                ? null
                : answers.entrySet().stream()
                        .map(answer -> new XELAnswer(answer.getKey(), answer.getValue()))
                        .toList();
    }

    /** Holds what a learner wrote; no log may. */
    @Override
    public String toString() {
        return "PastSubmission[" + submissionId + "]";
    }
}
