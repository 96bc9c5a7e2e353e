package ai.xentree.reference.history;

import ai.xentree.impact.LearningTarget;
import ai.xentree.impact.LviWeightsEvent.LviWeightsChanged;
import ai.xentree.impact.LviWeightsInForce;
import ai.xentree.impact.TargetEvent;
import ai.xentree.impact.TargetEvent.TargetChanged;
import ai.xentree.impact.TargetEvent.TargetCreated;
import ai.xentree.inactivity.InactivityPolicyEvent.InactivityDaysChanged;
import ai.xentree.progress.LearningObjective;
import ai.xentree.progress.ObjectiveEvent;
import ai.xentree.progress.ObjectiveEvent.ObjectiveArchived;
import ai.xentree.progress.ObjectiveEvent.ObjectiveCreated;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;

/** What organizations want to reach, and what they weigh learning by. */
final class Goals {

    private final Map<UUID, LearningObjective> objectives = new LinkedHashMap<>();
    private final Map<UUID, LearningTarget> targets = new LinkedHashMap<>();
    private final Map<UUID, LviWeightsInForce> weights = new HashMap<>();
    private final Map<UUID, Integer> daysOfSilence = new HashMap<>();

    void apply(ObjectiveEvent event) {
        switch (event) {
            case ObjectiveCreated e -> objectives.put(e.objectiveId(), e.objective());
            case ObjectiveArchived e ->
                objectives.computeIfPresent(e.objectiveId(), (id, before) -> before.archived(e.archivedAt()));
        }
    }

    void apply(TargetEvent event) {
        switch (event) {
            case TargetCreated e ->
                targets.put(
                        e.targetId(),
                        new LearningTarget(
                                e.targetId(),
                                e.organizationId(),
                                e.terms(),
                                e.createdBy(),
                                e.createdAt(),
                                e.createdAt()));
            case TargetChanged e ->
                targets.computeIfPresent(e.targetId(), (id, before) -> before.saying(e.terms(), e.changedAt()));
        }
    }

    void apply(LviWeightsChanged event) {
        weights.put(
                event.organizationId(), new LviWeightsInForce(event.weights(), event.changedBy(), event.changedAt()));
    }

    void apply(InactivityDaysChanged event) {
        daysOfSilence.put(event.organizationId(), event.days());
    }

    List<LearningObjective> objectives(UUID organizationId) {
        return objectives.values().stream()
                .filter(objective -> objective.organizationId().equals(organizationId))
                .toList();
    }

    List<LearningTarget> targets(UUID organizationId) {
        return targets.values().stream()
                .filter(target -> target.organizationId().equals(organizationId))
                .toList();
    }

    LviWeightsInForce weights(UUID organizationId) {
        return weights.getOrDefault(organizationId, LviWeightsInForce.DEFAULT);
    }

    OptionalInt daysOfSilence(UUID organizationId) {
        var days = daysOfSilence.get(organizationId);
        return days == null ? OptionalInt.empty() : OptionalInt.of(days);
    }
}
