package ai.xentree.stats.folding;

import ai.xentree.english.ModuleProgressEvent.AttemptScored;
import ai.xentree.english.ModuleProgressEvent.TaskScored;
import ai.xentree.english.ModuleProgressEvent.TaskSubmitted;
import ai.xentree.stats.model.Attempt;
import ai.xentree.stats.model.Attempt.Change;
import ai.xentree.stats.model.ModuleDay.Act;
import ai.xentree.stats.model.StatsPages;
import ai.xentree.stats.model.Tenths;
import ai.xentree.stats.pages.PageBatch;
import java.util.UUID;
import java.util.function.IntFunction;

/** Counts and lists attempts: submissions when they are made, and what is imported. */
final class AttemptFolding {

    private final PageBatch pages;
    private final Standing standing;
    private final ModuleColumns columns;

    AttemptFolding(PageBatch pages, Standing standing, ModuleColumns columns) {
        this.pages = pages;
        this.standing = standing;
        this.columns = columns;
    }

    void fold(AttemptScored event) {
        var at = event.attemptedAt().toEpochMilli();
        made(
                event.userId(),
                at,
                slot -> new Attempt(
                        slot, event.attemptId(), event.moduleId(), null, null, Tenths.of(event.score(), 1), at));
    }

    void fold(TaskSubmitted event) {
        var at = event.submittedAt().toEpochMilli();
        var key = StatsPages.moduleWays(event.userId());
        pages.write(key, pages.read(key).submitted(event.submissionId(), at));
        made(
                event.userId(),
                at,
                slot -> new Attempt(
                        slot,
                        event.submissionId(),
                        event.moduleId(),
                        event.taskId(),
                        event.taskKind(),
                        Attempt.UNSCORED,
                        at));
    }

    private void made(UUID userId, long at, IntFunction<Attempt> attempt) {
        var day = StatsPages.dayOf(at);
        for (var membership : standing.at(userId, at)) {
            columns.count(membership, day, Act.Attempted::new);
            columns.list(membership, day, slot -> new Change.Made(attempt.apply(slot)));
        }
    }

    /** Wherever the submission is listed; whose member the person is by now does not matter. */
    void fold(TaskScored event) {
        var key = StatsPages.moduleWays(event.userId());
        var ways = pages.read(key);
        var submittedAt = ways.pending().get(event.submissionId());
        if (submittedAt == null) {
            return;
        }
        pages.write(key, ways.scored(event.submissionId()));
        var tenths = Tenths.of(event.score(), 1);
        standing.ever(event.userId())
                .forEach(membership -> columns.list(
                        membership,
                        StatsPages.dayOf(submittedAt),
                        slot -> new Change.Scored(event.submissionId(), tenths)));
    }
}
