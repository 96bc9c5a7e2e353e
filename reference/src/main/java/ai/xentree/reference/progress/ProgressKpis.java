package ai.xentree.reference.progress;

import ai.xentree.reference.engagement.Headings;
import ai.xentree.reference.history.Window;
import ai.xentree.reference.numbers.Figure;
import ai.xentree.reference.numbers.Fraction;
import ai.xentree.reference.numbers.Json;
import ai.xentree.reference.numbers.Unit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The progress cards, but for labels (semantics.md, section 4: KPIs). */
public final class ProgressKpis {

    private ProgressKpis() {}

    public static Map<String, @Nullable Object> of(Window window) {
        return Json.with(
                Headings.of(window), Json.object("kpis", Figure.cards(figures(window), figures(window.previous()))));
    }

    private static List<Figure> figures(Window window) {
        var learning = Learning.of(window);
        var objectives = new ActiveObjectives(window);
        return List.of(
                count("modules_started", learning.starts().size()),
                count("modules_completed", learning.completions().size()),
                percent("completion_rate", learning.completionRate()),
                new Figure("average_score", Unit.SCORE, learning.averageScore()),
                count("task_attempts", learning.attempts().size()),
                count("active_objectives", objectives.all().size()),
                percent("objectives_on_track", objectives.onTrack()));
    }

    private static Figure count(String key, int value) {
        return new Figure(key, Unit.COUNT, Fraction.of(value));
    }

    private static Figure percent(String key, Fraction share) {
        return new Figure(key, Unit.PERCENT, share.times(100));
    }
}
