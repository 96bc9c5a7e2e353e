package ai.xentree.stats;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * Asks the query side for the figures of metrics over {@code startDate..min(endDate, UTC day of at)}, both inclusive, with
 * {@code at} as "now"; answered with {@link MetricFigures}, all of one position, as far as the read models have come.
 *
 * <p>Every metric is as sections 3 to 5 of semantics.md define it for the organization's or the team's population; for one
 * person, over that person's acts while a member of the organization. Before the range begins every figure is 0. It is 0, too,
 * for whom the read models do not know (yet); that is no error. A metric that means nothing for one person
 * ({@link LearningMetric#isOfOnePerson()}) is not asked of one.
 *
 * <p>Whoever asks has seen to it that the figures are for someone who may know them: nothing is checked here.
 *
 * @param metrics at least one
 * @param startDate first UTC day
 * @param endDate last UTC day, not before the first
 * @param at not in the future
 */
public record FindMetricFigures(
        Population population, Set<LearningMetric> metrics, LocalDate startDate, LocalDate endDate, Instant at) {}
