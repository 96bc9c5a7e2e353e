package ai.xentree.stats.model;

import ai.xentree.impact.LearningTarget;
import ai.xentree.impact.TargetEvent;
import ai.xentree.impact.TargetEvent.TargetChanged;
import ai.xentree.impact.TargetEvent.TargetCreated;
import ai.xentree.stats.pages.MergedKind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;

/** How targets are kept. */
final class TargetPages implements MergedKind<TargetPage, TargetEvent> {

    private static final int TARGET_BYTES = 500;

    @Override
    public TargetPage absent() {
        return TargetPage.NONE;
    }

    @Override
    public TargetPage decode(Document page) {
        return new TargetPage(page.getList("targets", Document.class).stream()
                .map(TargetDocument::target)
                .collect(Collectors.toUnmodifiableMap(LearningTarget::id, Function.identity())));
    }

    @Override
    public Document encode(TargetPage page) {
        return new Document(
                "targets",
                page.targets().values().stream()
                        .sorted(Comparator.comparing(LearningTarget::id))
                        .map(TargetDocument::of)
                        .toList());
    }

    @Override
    public int weight(TargetPage page) {
        return TARGET_BYTES * page.targets().size();
    }

    @Override
    public TargetPage merge(TargetPage page, List<TargetEvent> events) {
        var targets = new HashMap<>(page.targets());
        events.forEach(event -> after(targets, event));
        return new TargetPage(Map.copyOf(targets));
    }

    private static void after(Map<UUID, LearningTarget> targets, TargetEvent event) {
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
                targets.computeIfPresent(e.targetId(), (id, target) -> target.saying(e.terms(), e.changedAt()));
        }
    }
}
