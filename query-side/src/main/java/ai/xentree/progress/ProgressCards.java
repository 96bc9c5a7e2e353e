package ai.xentree.progress;

import ai.xentree.progress.figures.ProgressFigures;
import ai.xentree.progress.figures.ProgressKPIKey;
import ai.xentree.progress.figures.ProgressKPIResponse;
import ai.xentree.stats.Question;
import ai.xentree.stats.figures.AdminStatsDateRangeSummary;
import ai.xentree.stats.figures.Exact;
import ai.xentree.stats.figures.Range;
import java.util.List;
import java.util.Map;

/** The Progress cards: each figure beside the same of the previous range. */
record ProgressCards(Question question, List<LearningObjective> objectives) {

    private static final int PERCENT = 100;

    static ProgressCards of(Question question) {
        var objectives = new ObjectivesInScope(question)
                .all()
                .filter(objective -> objective.archivedAt() == null)
                .toList();
        return new ProgressCards(question, objectives);
    }

    ProgressKPIResponse answer() {
        var range = question.range();
        return new ProgressKPIResponse(
                question.summary(),
                AdminStatsDateRangeSummary.of(range),
                ProgressFigures.compare(figures(range), figures(range.previous())));
    }

    private Map<ProgressKPIKey, Exact> figures(Range range) {
        var population = question.scope().roster().population(range);
        var figures = ProgressFigures.ofModules(population, question.modules(range));
        var active = active(range);
        figures.put(ProgressKPIKey.ACTIVE_OBJECTIVES, Exact.of(active.size()));
        figures.put(
                ProgressKPIKey.OBJECTIVES_ON_TRACK,
                Exact.ratio(doingWell(active, range), active.size()).times(PERCENT));
        return figures;
    }

    /** How many objectives are active in the range. */
    int active() {
        return active(question.range()).size();
    }

    /** How many of these are achieved or on track. */
    long doingWell() {
        return doingWell(active(question.range()), question.range());
    }

    private List<LearningObjective> active(Range range) {
        return objectives.stream()
                .filter(objective -> touches(objective, range))
                .toList();
    }

    private long doingWell(List<LearningObjective> active, Range range) {
        var judge = ObjectiveJudge.atEndOf(range, question);
        return active.stream()
                .filter(objective -> judge.judge(objective).well())
                .count();
    }

    private static boolean touches(LearningObjective objective, Range range) {
        return !objective.startDate().isAfter(range.end())
                && !objective.dueDate().isBefore(range.start());
    }
}
