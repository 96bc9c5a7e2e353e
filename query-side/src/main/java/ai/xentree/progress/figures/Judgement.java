package ai.xentree.progress.figures;

import ai.xentree.progress.LearningObjective;
import ai.xentree.progress.ObjectiveStatus;
import ai.xentree.stats.figures.Exact;
import java.time.LocalDate;
import java.util.List;

/**
 * How an objective is doing (semantics.md, section 4, "Objectives"), exactly; shares of 1.
 *
 * @param keyResults in their order
 * @param progress the mean of theirs
 * @param elapsed the share of its days that are over
 */
public record Judgement(List<KeyResultProgress> keyResults, Exact progress, Exact elapsed, ObjectiveStatus status) {

    private static final Exact ALL = Exact.of(1);
    private static final Exact ON_TRACK_BEHIND = Exact.ratio(10, 100);
    private static final Exact AT_RISK_BEHIND = Exact.ratio(30, 100);

    /**
     * Judges.
     *
     * @param last the latest day that counts: before the objective's first it has not begun
     * @param daysOver how many of its days are over, at least 0
     */
    public static Judgement of(
            LearningObjective objective, List<KeyResultProgress> keyResults, LocalDate last, long daysOver) {
        var progress = keyResults.stream()
                .map(KeyResultProgress::progress)
                .reduce(Exact.ZERO, Exact::plus)
                .dividedBy(Exact.of(keyResults.size()));
        var days = objective.dueDate().toEpochDay() - objective.startDate().toEpochDay() + 1;
        var elapsed = Exact.ratio(daysOver, days).within(Exact.ZERO, ALL);
        var begun = !objective.startDate().isAfter(last);
        return new Judgement(
                keyResults, progress, elapsed, begun ? status(progress, elapsed) : ObjectiveStatus.ON_TRACK);
    }

    private static ObjectiveStatus status(Exact progress, Exact elapsed) {
        if (progress.compareTo(ALL) >= 0) {
            return ObjectiveStatus.ACHIEVED;
        }
        if (progress.compareTo(elapsed.minus(ON_TRACK_BEHIND)) >= 0) {
            return ObjectiveStatus.ON_TRACK;
        }
        return progress.compareTo(elapsed.minus(AT_RISK_BEHIND)) >= 0
                ? ObjectiveStatus.AT_RISK
                : ObjectiveStatus.BEHIND;
    }

    /** Whether it is achieved or on track. */
    public boolean well() {
        return status == ObjectiveStatus.ACHIEVED || status == ObjectiveStatus.ON_TRACK;
    }
}
