package ai.xentree.english;

import ai.xentree.english.ModuleProgressEvent.TaskRegenerated;
import ai.xentree.english.ModuleProgressEvent.TaskScored;
import ai.xentree.english.ModuleProgressEvent.TaskSubmitted;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * How far a learner is with the tasks of a module.
 *
 * @param byId those that something has happened to
 * @param pending submissions without a score
 */
record TaskStates(Map<UUID, TaskState> byId, Map<UUID, Pending> pending) {

    /** Nothing has happened. */
    static final TaskStates NONE = new TaskStates(Map.of(), Map.of());

    /** A submission that waits for its score. */
    record Pending(UUID taskId, TaskKind kind, CefrLevel level) {}

    TaskState task(UUID taskId) {
        return byId.getOrDefault(taskId, TaskState.NONE);
    }

    TaskStates after(TaskSubmitted event) {
        var waiting = new HashMap<>(pending);
        waiting.put(event.submissionId(), new Pending(event.taskId(), event.taskKind(), event.level()));
        return new TaskStates(with(event.taskId(), TaskState::submitted), Map.copyOf(waiting));
    }

    TaskStates after(TaskScored event) {
        var waiting = new HashMap<>(pending);
        waiting.remove(event.submissionId());
        return new TaskStates(with(event.taskId(), task -> task.scored(event.score())), Map.copyOf(waiting));
    }

    TaskStates after(TaskRegenerated event) {
        return new TaskStates(with(event.taskId(), task -> task.showing(event.variant())), pending);
    }

    private Map<UUID, TaskState> with(UUID taskId, UnaryOperator<TaskState> change) {
        var changed = new HashMap<>(byId);
        changed.put(taskId, change.apply(task(taskId)));
        return Map.copyOf(changed);
    }
}
