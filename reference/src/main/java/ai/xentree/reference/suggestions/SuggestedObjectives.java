package ai.xentree.reference.suggestions;

import ai.xentree.reference.history.Scope;
import ai.xentree.reference.history.Span;
import ai.xentree.reference.numbers.Fraction;
import ai.xentree.reference.numbers.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Objectives in what is weakest (semantics.md, section 4: suggestions). What cannot be an objective, as its target would be 0 or
 * its baseline, is left out, and the next weakest takes its place.
 */
public final class SuggestedObjectives {

    private static final int MOST = 3;
    private static final int DAYS = 90;

    private SuggestedObjectives() {}

    public static List<Map<String, @Nullable Object>> of(Scope scope) {
        return Standing.weakestFirst(scope)
                .filter(standing -> target(standing).signum() > 0)
                .filter(standing -> target(standing).compareTo(baseline(standing)) != 0)
                .limit(MOST)
                .map(SuggestedObjectives::item)
                .toList();
    }

    /** max(v × 1.1, min(u, v × 1.25)). */
    private static BigDecimal target(Standing standing) {
        var tenth = standing.value().times(Fraction.of("1.1"));
        var peers = standing.peers();
        return standing.written(
                peers == null
                        ? tenth
                        : peers.atMost(standing.value().times(Fraction.of("1.25")))
                                .atLeast(tenth));
    }

    private static BigDecimal baseline(Standing standing) {
        return switch (standing.metric()) {
            case LEARNING_HOURS, MODULES_COMPLETED, ACTIVE_MEMBERS -> BigDecimal.ZERO;
            case AVERAGE_SCORE, AVERAGE_XPI, RETENTION_WEEK_4 -> standing.written(standing.value());
        };
    }

    private static Map<String, @Nullable Object> item(Standing standing) {
        var team = standing.scope().team();
        var today = Span.day(standing.scope().world().now());
        var target = target(standing);
        return Json.object(
                "team_id",
                team == null ? null : team.id(),
                "owner_user_id",
                null,
                "start_date",
                today.plusDays(1),
                "due_date",
                today.plusDays(DAYS),
                "key_results",
                List.of(Json.object(
                        "metric", standing.metric(), "target_value", target, "baseline_value", baseline(standing))),
                "rationale",
                List.of(standing.rationale(target)));
    }
}
