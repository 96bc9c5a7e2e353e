package ai.xentree.english;

import ai.xentree.catalogue.CatalogueTask;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A module with its tasks, as {@link XELModuleSummary} has it without.
 *
 * @param tasks in order, each in the variant that the caller is shown
 */
record XELModuleDetail(
        UUID id,
        String slug,
        String title,
        String description,
        CefrLevel level,
        int order,
        List<TaskKind> skills,
        int estimatedMinutes,
        int taskCount,
        int tasksAttempted,
        XELModuleStatus status,
        BigDecimal progress,
        @Nullable BigDecimal score,
        @Nullable Instant startedAt,
        @Nullable Instant completedAt,
        List<XELTask> tasks) {

    static XELModuleDetail of(ModuleWay way) {
        var summary = XELModuleSummary.of(way);
        return new XELModuleDetail(
                summary.id(),
                summary.slug(),
                summary.title(),
                summary.description(),
                summary.level(),
                summary.order(),
                summary.skills(),
                summary.estimatedMinutes(),
                summary.taskCount(),
                summary.tasksAttempted(),
                summary.status(),
                summary.progress(),
                summary.score(),
                summary.startedAt(),
                summary.completedAt(),
                way.module().tasks().stream()
                        .map(task -> show(task, way.progress().task(task.id())))
                        .toList());
    }

    /** The variant of a learner may have gone from the catalogue; the first is always there. */
    private static XELTask show(CatalogueTask task, TaskProgress progress) {
        var variant = task.variant(progress.variant()).isPresent() ? progress.variant() : 1;
        return task.show(variant, progress.attempts(), progress.best());
    }
}
