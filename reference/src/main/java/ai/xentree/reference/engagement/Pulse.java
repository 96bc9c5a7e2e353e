package ai.xentree.reference.engagement;

import ai.xentree.reference.history.Span;
import ai.xentree.reference.history.Window;
import ai.xentree.reference.numbers.Json;
import ai.xentree.sessions.EndedSession;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Learning day by day (semantics.md, section 3: pulse). */
record Pulse(Span span, List<EndedSession> sessions) {

    private static final int LEVELS = 4;

    Map<String, @Nullable Object> json() {
        var days = span.dates().stream().map(this::on).toList();
        var busiest = days.stream().mapToLong(Window::seconds).max().orElse(0);
        var rows = span.dates().stream().map(day -> row(day, busiest)).toList();
        return Json.object("activity_data", rows, "summary", summary(days));
    }

    List<EndedSession> on(LocalDate day) {
        return sessions.stream()
                .filter(session -> Span.day(session.startedAt()).equals(day))
                .toList();
    }

    private Map<String, @Nullable Object> row(LocalDate day, long busiest) {
        var time = Window.seconds(on(day));
        return Json.object(
                "date",
                day,
                "learning_time",
                time,
                "sessions",
                on(day).size(),
                "level",
                time == 0 ? 0 : Math.ceilDiv(LEVELS * time, busiest));
    }

    private Map<String, @Nullable Object> summary(List<List<EndedSession>> days) {
        return Json.object(
                "total_learning_time",
                Window.seconds(sessions),
                "total_sessions",
                sessions.size(),
                "active_days",
                days.stream().filter(day -> !day.isEmpty()).count(),
                "period_start",
                span.first(),
                "period_end",
                span.last());
    }
}
