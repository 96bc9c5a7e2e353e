package ai.xentree.english;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person submitted to a task, as {@link ModuleProgressEvent.TaskSubmitted} tells it.
 *
 * @param level the module's
 * @param response what was answered, as JSON as in the event; null once the person is erased
 * @param scored whether it has a score, by its key or an evaluator
 */
public record Submission(
        UUID submissionId,
        UUID moduleId,
        UUID taskId,
        TaskKind kind,
        CefrLevel level,
        int variant,
        @Nullable String response,
        boolean scored) {

    /** Holds what a learner wrote; no log may. */
    @Override
    public String toString() {
        return "Submission[" + submissionId + "]";
    }
}
