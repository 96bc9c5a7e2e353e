package ai.xentree.reference.suggestions;

import ai.xentree.reference.history.Scope;
import ai.xentree.reference.history.Span;
import ai.xentree.reference.history.Window;
import ai.xentree.reference.numbers.Fraction;
import ai.xentree.reference.numbers.Json;
import ai.xentree.reference.numbers.Texts;
import ai.xentree.reference.progress.Metrics;
import ai.xentree.stats.LearningMetric;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How an organization or a team stands in a metric (semantics.md, section 4: suggestions).
 *
 * @param value v, of the last 90 days, today included
 * @param before p, of the 90 days before
 * @param peers u, the upper quartile of the other teams; null of an organization, and without two others
 */
record Standing(
        Scope scope,
        LearningMetric metric,
        Fraction value,
        Fraction before,
        @Nullable Fraction peers) {

    private static final int DAYS = 90;

    /** What lags behind, the weakest first; equal ones by metric, then by name. */
    static Stream<Standing> weakestFirst(Scope scope) {
        var groups = scope.isWholeOrganization()
                ? List.of(scope)
                : scope.teams().stream().map(team -> scope.of(team.id())).toList();
        return groups.stream()
                .flatMap(group -> Stream.of(LearningMetric.values()).map(metric -> of(group, metric)))
                .filter(standing -> standing.weakness().isPositive())
                .sorted(Comparator.comparing(Standing::weakness)
                        .reversed()
                        .thenComparing(Standing::metric)
                        .thenComparing(Standing::name, Texts.BY_CODE_POINT));
    }

    private static Standing of(Scope scope, LearningMetric metric) {
        var last = last(scope);
        return new Standing(
                scope,
                metric,
                Metrics.of(metric, new Window(scope, last)),
                Metrics.of(metric, new Window(scope, last.previous())),
                scope.team() == null ? null : peers(scope, metric));
    }

    private static Span last(Scope scope) {
        return Span.ending(Span.day(scope.world().now()), DAYS);
    }

    private static @Nullable Fraction peers(Scope scope, LearningMetric metric) {
        var whole = scope.everyone();
        var others = whole.teams().stream()
                .filter(other -> other != scope.team())
                .map(other -> Metrics.of(metric, new Window(whole.of(other.id()), last(scope))))
                .toList();
        return others.size() < 2 ? null : Fraction.upperQuartile(others);
    }

    private String name() {
        var team = scope.team();
        return team == null ? scope.organization().name() : team.name();
    }

    /** 0 where nothing lags behind. */
    private Fraction weakness() {
        var more = peers != null && peers.compareTo(value) > 0 ? peers : before;
        return more.minus(value).over(more).atLeast(Fraction.ZERO);
    }

    /** Half-up to the metric's decimals, at most 100 where that is the scale. */
    BigDecimal written(Fraction figure) {
        var capped = switch (metric) {
            case LEARNING_HOURS, ACTIVE_MEMBERS, MODULES_COMPLETED -> figure;
            case AVERAGE_SCORE, AVERAGE_XPI, RETENTION_WEEK_4 -> figure.atMost(Fraction.of(100));
        };
        return shown(capped);
    }

    private BigDecimal shown(Fraction figure) {
        return figure.rounded(Metrics.unit(metric).decimals());
    }

    Map<String, @Nullable Object> rationale(BigDecimal target) {
        return Json.object(
                "metric",
                metric,
                "unit",
                Metrics.unit(metric),
                "current_value",
                shown(value),
                "peer_upper_quartile",
                peers == null ? null : shown(peers),
                "trend_value",
                shown(before),
                "target_value",
                target,
                "window_start",
                last(scope).first(),
                "window_end",
                last(scope).last());
    }
}
