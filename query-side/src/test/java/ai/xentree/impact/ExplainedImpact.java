package ai.xentree.impact;

import static ai.xentree.impact.ShownImpact.told;
import static ai.xentree.stats.explain.Explained.quotient;
import static java.util.Objects.requireNonNull;

import ai.xentree.impact.figures.ImpactKPIKey;
import ai.xentree.stats.StatsQuery;
import ai.xentree.stats.explain.Explained;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Checks that the explanations of all Impact cards are about what these show, and add up. */
final class ExplainedImpact {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private static final List<String> COMPONENTS = List.of("engagement", "completion", "proficiency", "consistency");

    private ExplainedImpact() {}

    static void agrees(ImpactStats stats, StatsQuery query) {
        for (var card : told(stats.kpis(query, version -> false)).kpis()) {
            var explained = Explained.of(page -> told(stats.explain(query, card.key(), page, version -> false)));
            explained.shows(card.value(), card.previousValue(), card.delta(), card.deltaPct());
            explained.follows(inputs -> formula(card.key(), inputs));
            if (card.key() == ImpactKPIKey.LEVELS_GAINED) {
                explained.sharesAddUpTo(card.value());
            }
        }
    }

    private static BigDecimal formula(ImpactKPIKey key, Map<String, BigDecimal> inputs) {
        return switch (key) {
            case LVI ->
                COMPONENTS.stream()
                        .map(name -> input(inputs, name).multiply(input(inputs, name + "_weight")))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .multiply(PERCENT);
            case AVERAGE_XPI -> quotient(input(inputs, "sum_of_xpi"), input(inputs, "population"));
            case XPI_GAIN -> input(inputs, "average_xpi_at_end").subtract(input(inputs, "average_xpi_at_start"));
            case LEVELS_GAINED -> input(inputs, "levels_gained");
            case TARGETS_MET -> quotient(PERCENT.multiply(input(inputs, "met")), input(inputs, "targets"));
        };
    }

    private static BigDecimal input(Map<String, BigDecimal> inputs, String name) {
        return requireNonNull(inputs.get(name), name);
    }
}
