package ai.xentree.reference.impact;

import ai.xentree.reference.engagement.Cohort;
import ai.xentree.reference.engagement.Headings;
import ai.xentree.reference.history.Window;
import ai.xentree.reference.numbers.Json;
import ai.xentree.reference.numbers.Unit;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Index and XPI week by week, of a week that reaches over an end only the days inside (semantics.md, section 5: trend). */
public final class ImpactTrend {

    private ImpactTrend() {}

    public static Map<String, @Nullable Object> of(Window window) {
        var rows = window.span().mondays().stream()
                .map(monday -> row(window, monday))
                .toList();
        return Json.with(Headings.of(window), Json.object("trend", rows));
    }

    private static Map<String, @Nullable Object> row(Window window, LocalDate monday) {
        var inside = window.in(window.span().within(monday));
        var value = LearningValue.of(inside);
        return Json.object(
                "week",
                Cohort.label(monday),
                "week_start",
                monday,
                "lvi",
                value.index(inside).rounded(Unit.POINTS.decimals()),
                "average_xpi",
                value.proficiency().times(100).rounded(Unit.POINTS.decimals()));
    }
}
