package ai.xentree.english;

import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import ai.xentree.english.ModuleProgressCommand.CompleteModule;
import ai.xentree.english.ModuleProgressEvent.ModuleCompleted;
import ai.xentree.english.ModuleProgressEvent.ModuleScoreImproved;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What follows from completing a module of the catalogue, for the first time or again (semantics.md, section 8). */
record Completing(ModuleProgressState state) {

    List<ModuleProgressEvent> complete(CompleteModule command) {
        Learning.requireLearner(command);
        state.requireStarted();
        var score = score(command.taskIds());
        var userId = command.userId();
        var moduleId = command.moduleId();
        var at = command.completedAt();
        if (state.completion() == null) {
            return List.of(new ModuleCompleted(userId, moduleId, score.exact(), score.tasks(), at));
        }
        return score.isBetterThan(state.completion().best())
                ? List.of(new ModuleScoreImproved(userId, moduleId, score.exact(), score.tasks(), at))
                : List.of();
    }

    private MeanScore score(List<UUID> taskIds) {
        var missing = taskIds.stream()
                .filter(taskId -> bestTenths(taskId) == null)
                .map(UUID::toString)
                .toList();
        if (!missing.isEmpty()) {
            throw incomplete(missing);
        }
        var sum = taskIds.stream()
                .mapToLong(taskId -> Objects.requireNonNull(bestTenths(taskId)))
                .sum();
        return new MeanScore(sum, taskIds.size());
    }

    private @Nullable Long bestTenths(UUID taskId) {
        return state.tasks().task(taskId).bestTenths();
    }

    private static Refused incomplete(List<String> missing) {
        return new Refused(new Refusal(
                Refusal.Kind.CONFLICT,
                "MODULE_INCOMPLETE",
                "Tasks of the module have no score yet.",
                Map.of("missing_tasks", missing)));
    }
}
