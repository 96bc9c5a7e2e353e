package ai.xentree.reference.suggestions;

import ai.xentree.reference.history.Scope;
import ai.xentree.reference.history.Span;
import ai.xentree.reference.history.Window;
import ai.xentree.reference.numbers.Fraction;
import ai.xentree.reference.numbers.Json;
import ai.xentree.reference.progress.Metrics;
import ai.xentree.stats.LearningMetric;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Targets for next month in what is weakest (semantics.md, section 5: suggested targets); one of 0 would be none. */
public final class SuggestedTargets {

    private static final int MOST = 3;
    private static final int DAYS_FOR_RETENTION = 29;

    private SuggestedTargets() {}

    public static List<Map<String, @Nullable Object>> of(Scope scope) {
        return Standing.weakestFirst(scope)
                .filter(standing -> standing.metric() != LearningMetric.RETENTION_WEEK_4
                        || next(standing).days() >= DAYS_FOR_RETENTION)
                .filter(standing -> target(standing).signum() > 0)
                .limit(MOST)
                .map(SuggestedTargets::item)
                .toList();
    }

    private static LocalDate thisMonth(Standing standing) {
        return Span.day(standing.scope().world().now()).withDayOfMonth(1);
    }

    private static Span month(LocalDate first) {
        return new Span(first, first.plusMonths(1).minusDays(1));
    }

    private static Span next(Standing standing) {
        return month(thisMonth(standing).plusMonths(1));
    }

    /** A tenth more than the best of the last three months. */
    private static BigDecimal target(Standing standing) {
        var months = Stream.of(1, 2, 3)
                .map(back -> month(thisMonth(standing).minusMonths(back)))
                .map(month -> Metrics.of(standing.metric(), new Window(standing.scope(), month)))
                .toList();
        return standing.written(Collections.max(months).times(Fraction.of("1.1")));
    }

    private static Map<String, @Nullable Object> item(Standing standing) {
        var team = standing.scope().team();
        var target = target(standing);
        return Json.object(
                "metric",
                standing.metric(),
                "target_value",
                target,
                "period",
                "monthly",
                "start_date",
                next(standing).first(),
                "end_date",
                next(standing).last(),
                "scope",
                team == null ? "organization" : "team",
                "scope_id",
                team == null ? standing.scope().organization().id() : team.id(),
                "rationale",
                List.of(standing.rationale(target)));
    }
}
