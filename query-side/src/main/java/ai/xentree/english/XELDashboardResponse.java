package ai.xentree.english;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The learner's English at a glance. Modules are those of the catalogue.
 *
 * @param xpi points 0–100, one decimal
 * @param level by the exact value
 * @param averageScore mean of the exact scores of completed modules, points 0–100 with one decimal; null without one
 * @param learningTime of all ended sessions of English (seconds)
 * @param sessions how many those are
 * @param currentModule the one in progress last started, regenerated or submitted to
 * @param nextModules up to 3 not started: of the learner's level, then of higher ones upward, then of lower ones downward
 * @param recentAttempts up to 5, newest first
 * @param xpiHistory up to 10, newest first
 */
record XELDashboardResponse(
        BigDecimal xpi,
        CefrLevel level,
        List<XELXpiSkillItem> skills,
        int modulesTotal,
        int modulesStarted,
        int modulesCompleted,
        @Nullable BigDecimal averageScore,
        long learningTime,
        int sessions,
        @Nullable XELModuleSummary currentModule,
        List<XELModuleSummary> nextModules,
        List<ProgressMemberAttempt> recentAttempts,
        List<XELXpiHistoryItem> xpiHistory) {

    private static final int NEXT_SHOWN = 3;

    static XELDashboardResponse of(LearnerDocument learner, List<ModuleWay> ways, List<XELXpiHistoryItem> history) {
        var xpi = learner.xpi();
        return new XELDashboardResponse(
                xpi.rounded(),
                xpi.level(),
                XELXpiSkillItem.all(learner),
                ways.size(),
                (int) ways.stream().filter(ModuleWay::isStarted).count(),
                of(ways, XELModuleStatus.COMPLETED).size(),
                averageScore(ways),
                learner.learningSeconds(),
                learner.sessions(),
                current(ways).map(XELModuleSummary::of).orElse(null),
                next(ways, xpi.level()),
                learner.recentAttempts().all(),
                history);
    }

    private static List<ModuleWay> of(List<ModuleWay> ways, XELModuleStatus status) {
        return ways.stream().filter(way -> way.status() == status).toList();
    }

    private static @Nullable BigDecimal averageScore(List<ModuleWay> ways) {
        var scores = of(ways, XELModuleStatus.COMPLETED).stream()
                .flatMap(way -> way.progress().score().stream())
                .toList();
        return ModuleScore.mean(scores).orElse(null);
    }

    private static Optional<ModuleWay> current(List<ModuleWay> ways) {
        return of(ways, XELModuleStatus.IN_PROGRESS).stream()
                .max(Comparator.comparingLong(way -> way.progress().lastUsed()));
    }

    private static List<XELModuleSummary> next(List<ModuleWay> ways, CefrLevel own) {
        return of(ways, XELModuleStatus.NOT_STARTED).stream()
                .sorted(Comparator.comparingInt(way -> turn(way.module().level(), own)))
                .limit(NEXT_SHOWN)
                .map(XELModuleSummary::of)
                .toList();
    }

    /** Levels from one's own upward come first, then the lower ones downward. */
    private static int turn(CefrLevel level, CefrLevel own) {
        var distance = level.compareTo(own);
        return distance >= 0 ? distance : CefrLevel.values().length - distance;
    }
}
