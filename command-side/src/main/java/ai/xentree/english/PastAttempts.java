package ai.xentree.english;

import static ai.xentree.english.ModuleProgressState.requirePercentage;

import ai.xentree.core.Refusal;
import ai.xentree.english.ModuleProgressCommand.RecordAttempt;
import ai.xentree.english.ModuleProgressEvent.AttemptScored;
import ai.xentree.english.ModuleProgressEvent.ModuleCompleted;
import ai.xentree.english.ModuleProgressEvent.ModuleStarted;
import java.util.ArrayList;
import java.util.List;

/** What follows from attempts of the past that an import records (semantics.md, section 4). */
record PastAttempts(ModuleProgressState state) {

    List<ModuleProgressEvent> record(RecordAttempt attempt) {
        if (!attempt.actor().superAdmin()) {
            throw Refusal.forbidden("Only the platform itself records attempts of the past.");
        }
        requirePercentage("score", attempt.score());
        requirePercentage("pass_mark", attempt.passMark());
        return state.attempts().contains(attempt.attemptId()) ? List.of() : score(attempt);
    }

    private List<ModuleProgressEvent> score(RecordAttempt attempt) {
        var userId = attempt.userId();
        var moduleId = attempt.moduleId();
        var at = attempt.attemptedAt();
        var events = new ArrayList<ModuleProgressEvent>();
        if (state.startedAt() == null) {
            events.add(new ModuleStarted(userId, moduleId, attempt.moduleTitle(), null, at));
        }
        events.add(new AttemptScored(userId, moduleId, attempt.attemptId(), null, attempt.score(), at));
        if (state.completion() == null && attempt.score() >= attempt.passMark()) {
            events.add(new ModuleCompleted(userId, moduleId, attempt.score(), null, at));
        }
        return events;
    }
}
