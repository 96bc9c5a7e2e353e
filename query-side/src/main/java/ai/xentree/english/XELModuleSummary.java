package ai.xentree.english;

import ai.xentree.catalogue.CatalogueTask;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A module with the caller's progress.
 *
 * @param order place within the level, from 1
 * @param skills kinds of its tasks, each once, in their order
 * @param estimatedMinutes the usual time
 * @param tasksAttempted tasks with at least one submission, pending ones too
 * @param progress tasks attempted ÷ tasks (percent, one decimal)
 * @param score the best so far, points 0–100 with one decimal; null before the first completion
 * @param startedAt first start
 * @param completedAt first completion
 */
record XELModuleSummary(
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
        @Nullable Instant completedAt) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static XELModuleSummary of(ModuleWay way) {
        var module = way.module();
        var progress = way.progress();
        var tasks = module.tasks();
        var attempted = (int) tasks.stream()
                .filter(task -> progress.task(task.id()).attempts() > 0)
                .count();
        return new XELModuleSummary(
                module.id(),
                module.slug(),
                module.title(),
                module.description(),
                module.level(),
                module.order(),
                tasks.stream().map(CatalogueTask::kind).distinct().toList(),
                module.estimatedMinutes(),
                tasks.size(),
                attempted,
                way.status(),
                percent(attempted, tasks.size()),
                progress.score().map(ModuleScore::rounded).orElse(null),
                progress.startedAt(),
                progress.completedAt());
    }

    private static BigDecimal percent(int part, int whole) {
        var exact = BigDecimal.valueOf(part).multiply(HUNDRED);
        return whole == 0
                ? BigDecimal.ZERO.setScale(1)
                : exact.divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
