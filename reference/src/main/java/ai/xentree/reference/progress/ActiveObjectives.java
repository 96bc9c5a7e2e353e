package ai.xentree.reference.progress;

import ai.xentree.progress.LearningObjective;
import ai.xentree.reference.history.Span;
import ai.xentree.reference.history.Window;
import ai.xentree.reference.numbers.Fraction;
import java.util.List;
import java.util.Set;

/** Objectives in scope that are not archived now and whose days touch a range (semantics.md, section 4: KPIs). */
record ActiveObjectives(Window window) {

    private static final Set<String> WELL = Set.of("achieved", "on_track");

    List<LearningObjective> all() {
        return Objectives.inScope(window.scope()).stream()
                .filter(objective -> objective.archivedAt() == null)
                .filter(objective -> touches(objective, window.span()))
                .toList();
    }

    private static boolean touches(LearningObjective objective, Span span) {
        return !objective.startDate().isAfter(span.last())
                && !objective.dueDate().isBefore(span.first());
    }

    /** The share that is achieved or on track at the end of the range; 0 to 1. */
    Fraction onTrack() {
        var well = all().stream()
                .filter(objective -> WELL.contains(Judgement.atTheEndOf(
                                window.span().last(), objective, Objectives.scopeOf(window.scope(), objective))
                        .status()))
                .count();
        return Fraction.of(well, all().size());
    }
}
