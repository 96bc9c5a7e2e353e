package ai.xentree.progress;

import ai.xentree.progress.figures.Judgement;
import ai.xentree.progress.figures.KeyResultProgress;
import ai.xentree.stats.Metrics;
import ai.xentree.stats.Population;
import ai.xentree.stats.Question;
import ai.xentree.stats.figures.Exact;
import ai.xentree.stats.figures.Range;
import ai.xentree.stats.pages.Snapshot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Judges how objectives are doing at a moment.
 *
 * @param last the latest day that counts
 * @param over the last day that is over
 */
record ObjectiveJudge(Metrics metrics, LocalDate last, LocalDate over) {

    /** At an instant (milliseconds since 1970-01-01T00:00Z), whose day has not gone by. */
    static ObjectiveJudge at(Snapshot pages, long now) {
        var today = LocalDate.ofInstant(Instant.ofEpochMilli(now), ZoneOffset.UTC);
        return new ObjectiveJudge(new Metrics(pages, now), today, today.minusDays(1));
    }

    /** At the end of a range, or now if that is earlier. */
    static ObjectiveJudge atEndOf(Range range, Question question) {
        return range.closes() <= question.now()
                ? new ObjectiveJudge(new Metrics(question.pages(), range.closes()), range.end(), range.end())
                : at(question.pages(), question.now());
    }

    Judgement judge(LearningObjective objective) {
        var results = objective.keyResults().stream()
                .map(keyResult -> new KeyResultProgress(keyResult, current(objective, keyResult)))
                .toList();
        return Judgement.of(objective, results, last, daysOver(objective));
    }

    private Exact current(LearningObjective objective, KeyResult keyResult) {
        if (objective.startDate().isAfter(last)) {
            return Exact.ZERO;
        }
        var population = new Population(objective.organizationId(), objective.teamId(), null);
        var end = objective.dueDate().isBefore(last) ? objective.dueDate() : last;
        return metrics.figure(population, keyResult.metric(), objective.startDate(), end);
    }

    private long daysOver(LearningObjective objective) {
        return Math.max(0, over.toEpochDay() - objective.startDate().toEpochDay() + 1);
    }
}
