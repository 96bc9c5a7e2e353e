package ai.xentree.engagement;

import static ai.xentree.stats.explain.Explained.quotient;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.engagement.figures.AdminStatsDashboardResponse;
import ai.xentree.engagement.figures.AdminStatsKPIStat;
import ai.xentree.engagement.figures.ExplainedKey;
import ai.xentree.stats.StatsQuery;
import ai.xentree.stats.explain.Explained;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks that the explanations of all figures of a dashboard are about what it shows, and add up. */
record ExplainedDashboard(EngagementStats stats, StatsQuery query, Set<UUID> inScope) {

    private static final BigDecimal HOUR = BigDecimal.valueOf(3_600);
    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    void agreesWith(AdminStatsDashboardResponse shown) {
        var retention = requireNonNull(shown.retention());
        Stream.concat(requireNonNull(shown.kpis()).stream(), retention.analytics().metrics().stream())
                .forEach(this::card);
        retention
                .cohorts()
                .forEach(cohort -> cohort.periods().forEach(cell -> {
                    var explained = explain(ExplainedKey.RETENTION, cohort.cohort(), cell.period());
                    assertThat(explained.first().peopleCount()).isEqualTo(cell.retainedUsers());
                    assertThat(explained.first().figure().value()).isEqualByComparingTo(cell.retentionRate());
                    explained.follows(inputs -> formula(ExplainedKey.RETENTION, inputs));
                    assertThat(explained.people())
                            .allMatch(person -> requireNonNull(person.share()).signum() > 0);
                    explained.sharesAddUpTo(
                            BigDecimal.valueOf(requireNonNull(explained.first().eventsCount())));
                }));
    }

    private void card(AdminStatsKPIStat card) {
        var key = ExplainedKey.valueOf(card.key().name());
        var explained = explain(key, null, null);
        explained.shows(card.value(), card.previousValue(), card.delta(), card.deltaPct());
        explained.follows(inputs -> formula(key, inputs));
        if (key == ExplainedKey.ACTIVE_MEMBERS) {
            assertThat(BigDecimal.valueOf(explained.people().size())).isEqualByComparingTo(card.value());
        }
        if (key == ExplainedKey.TOTAL_SESSIONS
                || key == ExplainedKey.NEW_MEMBERS
                || key == ExplainedKey.COHORT_MEMBERS) {
            explained.sharesAddUpTo(card.value());
            explained.counts(card.value().longValueExact());
        }
    }

    private Explained explain(ExplainedKey key, @Nullable String cohort, @Nullable Integer period) {
        var explained = Explained.of(page ->
                requireNonNull(stats.explain(query, new ExplainedCell(key, cohort, period), page, version -> false)
                        .value()
                        .value()));
        assertThat(inScope).containsAll(explained.userIds());
        return explained;
    }

    private static BigDecimal formula(ExplainedKey key, Map<String, BigDecimal> inputs) {
        return switch (key) {
            case ACTIVE_MEMBERS -> input(inputs, "active_members");
            case ENGAGEMENT_RATE -> percent(inputs, "active_members", "population");
            case TOTAL_LEARNING_HOURS -> quotient(input(inputs, "learning_seconds"), HOUR);
            case AVG_LEARNING_HOURS ->
                quotient(input(inputs, "learning_seconds"), HOUR.multiply(input(inputs, "population")));
            case TOTAL_SESSIONS -> input(inputs, "sessions");
            case AVG_SESSION_MINUTES ->
                quotient(input(inputs, "learning_seconds"), MINUTE.multiply(input(inputs, "sessions")));
            case NEW_MEMBERS -> input(inputs, "memberships");
            case COHORT_MEMBERS -> input(inputs, "cohort_members");
            case WEEK_1_RETENTION, WEEK_4_RETENTION -> percent(inputs, "retained", "cohort_members");
            case RETENTION -> percent(inputs, "retained", "cohort_size");
        };
    }

    private static BigDecimal percent(Map<String, BigDecimal> inputs, String part, String whole) {
        return quotient(PERCENT.multiply(input(inputs, part)), input(inputs, whole));
    }

    private static BigDecimal input(Map<String, BigDecimal> inputs, String name) {
        return requireNonNull(inputs.get(name), name);
    }
}
