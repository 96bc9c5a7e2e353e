package ai.xentree.stats;

import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers what the command side asks about organizations as they show here. */
public final class StatsQueries {

    private final Questions questions;

    /** Answers by those. */
    public StatsQueries(Questions questions) {
        this.questions = questions;
    }

    /** Which organization someone means. */
    @QueryHandler
    public @Nullable UUID handle(FindStatsOrganization query) {
        return questions.organizationOf(query.caller()).orElse(null);
    }

    /** The figures of metrics. */
    @QueryHandler
    public MetricFigures handle(FindMetricFigures query) {
        return questions.inside(
                pages -> figures(query, new Metrics(pages, query.at().toEpochMilli())));
    }

    private static MetricFigures figures(FindMetricFigures query, Metrics metrics) {
        return new MetricFigures(query.metrics().stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        metric -> metrics.figure(query.population(), metric, query.startDate(), query.endDate())
                                .decimal())));
    }
}
