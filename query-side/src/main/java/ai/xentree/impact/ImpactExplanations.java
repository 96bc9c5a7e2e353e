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
                WireNames.of(card.key()), card.label(), card.value(), card.previousValue(), WireNames.of(card.unit()));
    }

    Explanation explain(ImpactKPIKey key) {
        var everyone = Explanation.everyone(population);
        return switch (key) {
            case LVI -> explanation(key, components(), everyone, member -> points(values.index(member)));
            case AVERAGE_XPI ->
                explanation(
                        key,
                        List.of(
                                points("sum_of_xpi", figures.averageXpi().times(population.length)),
                                FigureInput.of("population", population.length, "members")),
                        everyone,
                        member -> points(values.xpi(member)));
            case XPI_GAIN ->
                explanation(
                        key,
                        List.of(
                                points(
                                        "average_xpi_at_start",
                                        figures.averageXpi().minus(figures.xpiGain())),
                                points("average_xpi_at_end", figures.averageXpi())),
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
                share("engagement", value.engagement()),
                share("completion", value.completion()),
                share("proficiency", value.proficiency()),
                share("consistency", value.consistency()),
                new FigureInput("engagement_weight", weights.engagement(), "weight"),
                new FigureInput("completion_weight", weights.completion(), "weight"),
                new FigureInput("proficiency_weight", weights.proficiency(), "weight"),
                new FigureInput("consistency_weight", weights.consistency(), "weight"));
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
                List.of(FigureInput.of("levels_gained", steps, "levels")),
                people,
                member -> BigDecimal.valueOf(values.levelsGained(member)));
    }

    private Explanation targetsMet() {
        var ending = cards.ending();
        return new Explanation(
                ImpactDefinitions.of(ImpactKPIKey.TARGETS_MET),
                List.of(
                        FigureInput.of("targets", ending.size(), "targets"),
                        FigureInput.of("met", cards.met(ending), "targets")),
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

    private static FigureInput points(String name, Exact value) {
        return new FigureInput(name, value.decimal(), POINTS);
    }

    private static FigureInput share(String name, Exact value) {
        return new FigureInput(name, value.decimal(), "share");
    }
}
