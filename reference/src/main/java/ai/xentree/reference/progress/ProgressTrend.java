package ai.xentree.reference.progress;

import ai.xentree.reference.engagement.Headings;
import ai.xentree.reference.history.Act.Completion;
import ai.xentree.reference.history.Span;
import ai.xentree.reference.history.Window;
import ai.xentree.reference.numbers.Fraction;
import ai.xentree.reference.numbers.Json;
import ai.xentree.reference.numbers.Unit;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Progress day by day (semantics.md, section 4: trend). */
public final class ProgressTrend {

    private ProgressTrend() {}

    public static Map<String, @Nullable Object> of(Window window) {
        var learning = Learning.of(window);
        var rows = window.span().dates().stream().map(day -> row(learning, day)).toList();
        return Json.with(Headings.of(window), Json.object("trend", rows));
    }

    private static Map<String, @Nullable Object> row(Learning learning, LocalDate date) {
        var day = new Span(date, date);
        var completions = Learning.on(day, learning.completions());
        var mean = Fraction.mean(completions.stream().map(Completion::score).toList());
        return Json.object(
                "date",
                date,
                "modules_started",
                Learning.on(day, learning.starts()).size(),
                "modules_completed",
                completions.size(),
                "task_attempts",
                Learning.on(day, learning.attempts()).size(),
                "average_score",
                completions.isEmpty() ? null : mean.rounded(Unit.SCORE.decimals()));
    }
}
