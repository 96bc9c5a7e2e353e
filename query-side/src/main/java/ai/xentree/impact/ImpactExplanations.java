package ai.xentree.impact;

import ai.xentree.impact.figures.ImpactFigures;
import ai.xentree.impact.figures.ImpactKPIItem;
import ai.xentree.impact.figures.ImpactKPIKey;
import ai.xentree.impact.figures.PersonalValue;
import ai.xentree.stats.Question;
import ai.xentree.stats.explain.ExplainedFigure;
import ai.xentree.stats.explain.Explanation;
import ai.xentree.stats.explain.FigureInput;
import ai.xentree.stats.figures.Exact;
import ai.xentree.web.json.WireNames;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What the Impact cards are made of (semantics.md, section 5). */
final class ImpactExplanations {

    private static final String POINTS = "points";

    private final KpiCards cards;
    private final ImpactFigures figures;
    private final int[] population;
    private final PersonalValue values;

    ImpactExplanations(Question question) {
        var reader = new ValueReader(question);
        var range = question.range();
        this.cards = new KpiCards(question);
        this.figures = cards.figures(range);
        this.population = reader.population(range);
        this.values = new PersonalValue(reader.columns(range), reader.xpi().atStart(range), reader.weights());
    }

    /** The figure as its card shows it. */
    ExplainedFigure figure(ImpactKPIKey key) {
        return cards.response().kpis().stream()
                .filter(card -> card.key() == key)
                .map(ImpactExplanations::shown)
                .findFirst()
                .orElseThrow();
    }

    private static ExplainedFigure shown(ImpactKPIItem card) {
        return new ExplainedFigure(
                WireNames.of(card.key()),
                card.label(),
                card.value(),
                card.previousValue(),
                card.delta(),
                card.deltaPct(),
                WireNames.of(card.unit()));
    }

    Explanation explain(ImpactKPIKey key) {
        var everyone = Explanation.everyone(population);
        return switch (key) {
            case LVI -> explanation(key, components(), everyone, member -> points(values.index(member)));
            case AVERAGE_XPI ->
                explanation(
                        key,
                        List.of(
                                points(
                                        "sum_of_xpi",
                                        "XPI of everyone at the end of the range, or when they left, added up",
                                        figures.averageXpi().times(population.length)),
                                FigureInput.of(
                                        "population",
                                        "whoever belonged to the scope on one of the days",
                                        population.length,
                                        "members")),
                        everyone,
                        member -> points(values.xpi(member)));
            case XPI_GAIN ->
                explanation(
                        key,
                        List.of(
                                points(
                                        "average_xpi_at_start",
                                        "mean XPI at the start of the range, or when people joined",
                                        figures.averageXpi().minus(figures.xpiGain())),
                                points(
                                        "average_xpi_at_end",
                                        "mean XPI at the end of the range, or when people left",
                                        figures.averageXpi())),
                        everyone,
                        member -> points(values.gain(member)));
            case LEVELS_GAINED -> levelsGained();
            case TARGETS_MET -> targetsMet();
        };
    }

    private List<FigureInput> components() {
        var value = figures.value();
        var weights = values.weights();
        return List.of(
                share("engagement", "mean of hours against 2 a week, at most 1 for each person", value.engagement()),
                share("completion", "mean of modules completed of those started", value.completion()),
                share("proficiency", "mean of XPI of 100", value.proficiency()),
                share(
                        "consistency",
                        "mean of ISO weeks with a session of those the range touches",
                        value.consistency()),
                weight("engagement", weights.engagement()),
                weight("completion", weights.completion()),
                weight("proficiency", weights.proficiency()),
                weight("consistency", weights.consistency()));
    }

    private Explanation levelsGained() {
        var people = new BitSet();
        long steps = 0;
        for (int member : population) {
            people.set(member, values.levelsGained(member) > 0);
            steps += values.levelsGained(member);
        }
        return explanation(
                ImpactKPIKey.LEVELS_GAINED,
                List.of(FigureInput.of("levels_gained", "CEFR steps up from start to end, added up", steps, "levels")),
                people,
                member -> BigDecimal.valueOf(values.levelsGained(member)));
    }

    private Explanation targetsMet() {
        var ending = cards.ending();
        return new Explanation(
                ImpactDefinitions.of(ImpactKPIKey.TARGETS_MET),
                List.of(
                        FigureInput.of("targets", "targets whose last day lies in the range", ending.size(), "targets"),
                        FigureInput.of("met", "those of them that are met as known now", cards.met(ending), "targets")),
                Explanation.everyone(population),
                (long) ending.size(),
                member -> null);
    }

    /** XPI is read from what is kept of each person, so no events are counted. */
    private static Explanation explanation(
            ImpactKPIKey key, List<FigureInput> inputs, BitSet people, IntFunction<@Nullable BigDecimal> share) {
        return new Explanation(ImpactDefinitions.of(key), inputs, people, null, share);
    }

    private static BigDecimal points(Exact value) {
        return value.rounded(1);
    }

    private static FigureInput points(String name, String meaning, Exact value) {
        return new FigureInput(name, meaning, value.decimal(), POINTS);
    }

    private static FigureInput share(String name, String meaning, Exact value) {
        return new FigureInput(name, meaning, value.decimal(), "share");
    }

    private static FigureInput weight(String component, BigDecimal value) {
        return new FigureInput(
                component + "_weight", "weight of " + component + ", as the organization has chosen", value, "weight");
    }
}
