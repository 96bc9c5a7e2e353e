package ai.xentree.reference.progress;

import ai.xentree.reference.engagement.Retention;
import ai.xentree.reference.history.Scope;
import ai.xentree.reference.history.Span;
import ai.xentree.reference.history.Window;
import ai.xentree.reference.numbers.Fraction;
import ai.xentree.reference.numbers.Unit;
import ai.xentree.reference.xpi.HeldXpi;
import ai.xentree.stats.LearningMetric;
import java.time.LocalDate;

/** The figures that goals are set by (semantics.md, section 4: objectives). */
public final class Metrics {

    private static final int HOUR = 3_600;

    private Metrics() {}

    /** Exact, in the metric's unit. */
    public static Fraction of(LearningMetric metric, Window window) {
        return switch (metric) {
            case LEARNING_HOURS -> Fraction.of(Window.seconds(window.sessions()), HOUR);
            case ACTIVE_MEMBERS -> Fraction.of(active(window));
            case MODULES_COMPLETED ->
                Fraction.of(Learning.of(window).completions().size());
            case AVERAGE_SCORE -> Learning.of(window).averageScore();
            case AVERAGE_XPI -> averageXpi(window);
            case RETENTION_WEEK_4 -> Retention.weekFour(window);
        };
    }

    /** The figure for the days of a goal, up to a last one; 0 before it begins. */
    public static Fraction upTo(LocalDate last, LearningMetric metric, Scope scope, Span days) {
        if (days.first().isAfter(last)) {
            return Fraction.ZERO;
        }
        var end = days.last().isBefore(last) ? days.last() : last;
        return of(metric, new Window(scope, new Span(days.first(), end)));
    }

    public static Unit unit(LearningMetric metric) {
        return switch (metric) {
            case LEARNING_HOURS -> Unit.HOURS;
            case ACTIVE_MEMBERS -> Unit.MEMBERS;
            case MODULES_COMPLETED -> Unit.MODULES;
            case AVERAGE_SCORE -> Unit.SCORE;
            case AVERAGE_XPI -> Unit.POINTS;
            case RETENTION_WEEK_4 -> Unit.PERCENT;
        };
    }

    private static long active(Window window) {
        return window.population().stream()
                .filter(user -> !window.sessions(user).isEmpty())
                .count();
    }

    private static Fraction averageXpi(Window window) {
        return Fraction.mean(window.population().stream()
                .map(user -> new HeldXpi(window, user).atEnd())
                .toList());
    }
}
