package ai.xentree.stats.model;

import ai.xentree.progress.LearningObjective;
import ai.xentree.progress.ObjectiveEvent;
import ai.xentree.progress.ObjectiveEvent.ObjectiveArchived;
import ai.xentree.progress.ObjectiveEvent.ObjectiveCreated;
import ai.xentree.stats.pages.MergedKind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;

/** How objectives are kept. */
final class ObjectivePages implements MergedKind<ObjectivePage, ObjectiveEvent> {

    private static final int OBJECTIVE_BYTES = 1_000;
    private static final int KEY_RESULT_BYTES = 400;

    @Override
    public ObjectivePage absent() {
        return ObjectivePage.NONE;
    }

    @Override
    public ObjectivePage decode(Document page) {
        return new ObjectivePage(page.getList("objectives", Document.class).stream()
                .map(ObjectiveDocument::objective)
                .collect(Collectors.toUnmodifiableMap(LearningObjective::id, Function.identity())));
    }

    @Override
    public Document encode(ObjectivePage page) {
        return new Document(
                "objectives",
                page.objectives().values().stream()
                        .sorted(Comparator.comparing(LearningObjective::id))
                        .map(ObjectiveDocument::of)
                        .toList());
    }

    @Override
    public int weight(ObjectivePage page) {
        return page.objectives().values().stream()
                .mapToInt(objective -> OBJECTIVE_BYTES
                        + KEY_RESULT_BYTES * objective.keyResults().size())
                .sum();
    }

    @Override
    public ObjectivePage merge(ObjectivePage page, List<ObjectiveEvent> events) {
        var objectives = new HashMap<>(page.objectives());
        events.forEach(event -> after(objectives, event));
        return new ObjectivePage(Map.copyOf(objectives));
    }

    private static void after(Map<UUID, LearningObjective> objectives, ObjectiveEvent event) {
        switch (event) {
            case ObjectiveCreated e -> objectives.put(e.objectiveId(), e.objective());
            case ObjectiveArchived e ->
                objectives.computeIfPresent(e.objectiveId(), (id, objective) -> objective.archived(e.archivedAt()));
        }
    }
}
