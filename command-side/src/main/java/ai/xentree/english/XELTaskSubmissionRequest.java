package ai.xentree.english;

import ai.xentree.web.json.NotNullIfGiven;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A response to a task.
 *
 * @param variant the variant answered
 * @param answers for closed tasks
 * @param responseText for writing and speaking: the text, or what was said
 * @param durationSeconds time spent
 * @param sessionId the session it belongs to, open or over
 */
record XELTaskSubmissionRequest(
        UUID moduleId,
        UUID taskId,
        @Min(1) int variant,
        @NotNullIfGiven @Nullable @Size(max = 100) List<@Valid XELAnswer> answers,

        @NotNullIfGiven @Nullable @Size(min = 1, max = 20_000)
        String responseText,

        @NotNullIfGiven @Nullable @Min(0) @Max(3600) Integer durationSeconds,
        @Nullable UUID sessionId) {

    /** Without what the learner wrote, so that no log has it. */
    @Override
    public String toString() {
        return "XELTaskSubmissionRequest[" + taskId + "]";
    }
}
