package ai.xentree.progress;

import ai.xentree.progress.figures.AverageScore;
import ai.xentree.progress.figures.ProgressKPIItem;
import ai.xentree.progress.figures.ProgressKPIKey;
import ai.xentree.stats.Question;
import ai.xentree.stats.explain.ExplainedFigure;
import ai.xentree.stats.explain.Explanation;
import ai.xentree.stats.explain.FigureInput;
import ai.xentree.stats.figures.ModuleWork;
import ai.xentree.web.json.WireNames;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What the Progress cards are made of (semantics.md, section 4). */
final class ProgressExplanations {

    private static final String MODULES = "modules";

    private final ProgressCards cards;
    private final int[] population;
    private final ModuleWork work;

    ProgressExplanations(Question question) {
        this.cards = ProgressCards.of(question);
        this.population = question.scope().roster().population(question.range());
        this.work = question.modules(question.range());
    }

    /** The figure as its card shows it. */
    ExplainedFigure figure(ProgressKPIKey key) {
        return cards.answer().kpis().stream()
                .filter(card -> card.key() == key)
                .map(ProgressExplanations::shown)
                .findFirst()
                .orElseThrow();
    }

    private static ExplainedFigure shown(ProgressKPIItem card) {
        return new ExplainedFigure(
                WireNames.of(card.key()),
                card.label(),
                card.value(),
                card.previousValue(),
                card.delta(),
                card.deltaPct(),
                WireNames.of(card.unit()));
    }

    Explanation explain(ProgressKPIKey key) {
        var sums = work.days();
        return switch (key) {
            case MODULES_STARTED -> counted(key, List.of(starts()), work.starts(), sums.allStarts());
            case MODULES_COMPLETED -> counted(key, List.of(completions()), work.completions(), sums.allCompletions());
            case TASK_ATTEMPTS ->
                counted(
                        key,
                        List.of(FigureInput.of(
                                "task_attempts", "tasks submitted in the range", sums.allAttempts(), "attempts")),
                        work.attempts(),
                        sums.allAttempts());
            case COMPLETION_RATE -> completionRate();
            case AVERAGE_SCORE -> averageScore();
            case ACTIVE_OBJECTIVES -> objectives(key, List.of(active()));
            case OBJECTIVES_ON_TRACK ->
                objectives(
                        key,
                        List.of(
                                active(),
                                FigureInput.of(
                                        "doing_well",
                                        "active objectives that are achieved or on track",
                                        cards.doingWell(),
                                        "objectives")));
        };
    }

    private Explanation counted(ProgressKPIKey key, List<FigureInput> inputs, int[] counts, long events) {
        return explanation(
                key,
                inputs,
                Explanation.whoHas(population, counts),
                events,
                member -> BigDecimal.valueOf(counts[member]));
    }

    private Explanation completionRate() {
        var completed = Arrays.stream(population)
                .mapToLong(member -> work.completedStarts()[member])
                .sum();
        return explanation(
                ProgressKPIKey.COMPLETION_RATE,
                List.of(
                        starts(),
                        FigureInput.of(
                                "completed_of_started",
                                "modules started in the range and completed by its end",
                                completed,
                                MODULES)),
                Explanation.whoHas(population, work.starts()),
                work.days().allStarts() + completed,
                member -> BigDecimal.valueOf(work.completedStarts()[member]));
    }

    private Explanation averageScore() {
        var sums = work.days();
        var scores = new FigureInput(
                "sum_of_scores",
                "scores of the first completions in the range, added up",
                work.units().mean(sums.allScores(), 1).decimal(),
                "score");
        return explanation(
                ProgressKPIKey.AVERAGE_SCORE,
                List.of(scores, completions()),
                Explanation.whoHas(population, work.completions()),
                sums.allCompletions(),
                member -> AverageScore.of(work.units(), work.scores()[member], work.completions()[member]));
    }

    private Explanation objectives(ProgressKPIKey key, List<FigureInput> inputs) {
        return explanation(key, inputs, Explanation.everyone(population), (long) cards.active(), member -> null);
    }

    private static Explanation explanation(
            ProgressKPIKey key,
            List<FigureInput> inputs,
            BitSet people,
            long events,
            IntFunction<@Nullable BigDecimal> share) {
        return new Explanation(ProgressDefinitions.of(key), inputs, people, events, share);
    }

    private FigureInput starts() {
        return FigureInput.of(
                "modules_started",
                "modules started in the range, each once per person",
                work.days().allStarts(),
                MODULES);
    }

    private FigureInput completions() {
        return FigureInput.of(
                "modules_completed",
                "modules completed for the first time in the range",
                work.days().allCompletions(),
                MODULES);
    }

    private FigureInput active() {
        return FigureInput.of(
                "active_objectives",
                "objectives not archived whose days touch the range",
                cards.active(),
                "objectives");
    }
}
