package ai.xentree.reference.progress;

import ai.xentree.progress.KeyResult;
import ai.xentree.progress.LearningObjective;
import ai.xentree.reference.history.Scope;
import ai.xentree.reference.history.Span;
import ai.xentree.reference.numbers.Fraction;
import java.time.LocalDate;

/**
 * How an objective is doing at a moment (semantics.md, section 4: objectives).
 *
 * @param scope its team's people, or everyone
 * @param last the last day of which what happened counts
 * @param over the last day that has gone by
 */
record Judgement(LearningObjective objective, Scope scope, LocalDate last, LocalDate over) {

    private static final Fraction ON_TRACK = Fraction.of(10, 100);
    private static final Fraction AT_RISK = Fraction.of(30, 100);

    /** Now: today counts, but has not gone by. */
    static Judgement now(LearningObjective objective, Scope scope) {
        var today = Span.day(scope.world().now());
        return new Judgement(objective, scope, today, today.minusDays(1));
    }

    /** At the end of a day, or now if that is earlier. */
    static Judgement atTheEndOf(LocalDate day, LearningObjective objective, Scope scope) {
        var now = now(objective, scope);
        return day.isBefore(now.last) ? new Judgement(objective, scope, day, day) : now;
    }

    private Span days() {
        return new Span(objective.startDate(), objective.dueDate());
    }

    /** Exact, in the metric's unit. */
    Fraction current(KeyResult result) {
        return Metrics.upTo(last, result.metric(), scope, days());
    }

    /** 0 to 1. */
    Fraction progress(KeyResult result) {
        var baseline = Fraction.of(result.baselineValue());
        var way = Fraction.of(result.targetValue()).minus(baseline);
        return current(result).minus(baseline).over(way).atLeast(Fraction.ZERO).atMost(Fraction.ONE);
    }

    /** 0 to 1. */
    Fraction progress() {
        return Fraction.mean(objective.keyResults().stream().map(this::progress).toList());
    }

    /** 0 to 1. */
    Fraction elapsed() {
        var gone = new Span(objective.startDate(), over).days();
        return Fraction.of(gone, days().days()).atLeast(Fraction.ZERO).atMost(Fraction.ONE);
    }

    /** Before its start it is on track, whatever has been reached. */
    String status() {
        var progress = progress();
        if (objective.startDate().isAfter(last)) {
            return "on_track";
        }
        if (progress.equals(Fraction.ONE)) {
            return "achieved";
        }
        if (progress.compareTo(elapsed().minus(ON_TRACK)) >= 0) {
            return "on_track";
        }
        return progress.compareTo(elapsed().minus(AT_RISK)) >= 0 ? "at_risk" : "behind";
    }
}
