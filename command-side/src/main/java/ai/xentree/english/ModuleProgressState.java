package ai.xentree.english;

import ai.xentree.core.Refusal;
import ai.xentree.english.ModuleProgressCommand.RecordAttempt;
import ai.xentree.english.ModuleProgressEvent.AttemptScored;
import ai.xentree.english.ModuleProgressEvent.ModuleCompleted;
import ai.xentree.english.ModuleProgressEvent.ModuleScoreImproved;
import ai.xentree.english.ModuleProgressEvent.ModuleStarted;
import ai.xentree.english.ModuleProgressEvent.TaskRegenerated;
import ai.xentree.english.ModuleProgressEvent.TaskScored;
import ai.xentree.english.ModuleProgressEvent.TaskSubmitted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * How far a person is with a module, and what follows from an attempt.
 *
 * @param attempts the ids of all attempts, so that none counts twice; nothing else of them is kept
 */
record ModuleProgressState(Stage stage, Set<UUID> attempts) {

    /** Nothing has happened. */
    static final ModuleProgressState NOT_STARTED = new ModuleProgressState(Stage.NOT_STARTED, Set.of());

    /** A module goes from one to the next, never back (semantics.md, section 8). */
    enum Stage {
        NOT_STARTED,
        IN_PROGRESS,
        COMPLETED
    }

    /** What follows from a command. Refuses what the rules do not allow. */
    List<ModuleProgressEvent> decide(ModuleProgressCommand command) {
        return switch (command) {
            case RecordAttempt attempt -> record(attempt);
        };
    }

    /** The state after an event. */
    ModuleProgressState evolve(ModuleProgressEvent event) {
        return switch (event) {
            case ModuleStarted started -> new ModuleProgressState(Stage.IN_PROGRESS, attempts);
            case AttemptScored scored -> new ModuleProgressState(stage, with(scored.attemptId()));
            case ModuleCompleted completed -> new ModuleProgressState(Stage.COMPLETED, attempts);
            case ModuleScoreImproved improved -> this;
            case TaskSubmitted submitted -> this;
            case TaskScored scored -> this;
            case TaskRegenerated regenerated -> this;
        };
    }

    private List<ModuleProgressEvent> record(RecordAttempt attempt) {
        if (!attempt.actor().superAdmin()) {
            throw Refusal.forbidden("Only the platform itself records attempts of the past.");
        }
        requirePercentage("score", attempt.score());
        requirePercentage("pass_mark", attempt.passMark());
        return attempts.contains(attempt.attemptId()) ? List.of() : score(attempt);
    }

    private List<ModuleProgressEvent> score(RecordAttempt attempt) {
        var userId = attempt.userId();
        var moduleId = attempt.moduleId();
        var at = attempt.attemptedAt();
        var events = new ArrayList<ModuleProgressEvent>();
        if (stage == Stage.NOT_STARTED) {
            events.add(new ModuleStarted(userId, moduleId, attempt.moduleTitle(), null, at));
        }
        events.add(new AttemptScored(userId, moduleId, attempt.attemptId(), null, attempt.score(), at));
        if (stage != Stage.COMPLETED && attempt.score() >= attempt.passMark()) {
            events.add(new ModuleCompleted(userId, moduleId, attempt.score(), null, at));
        }
        return events;
    }

    private Set<UUID> with(UUID attemptId) {
        var more = new HashSet<>(attempts);
        more.add(attemptId);
        return Set.copyOf(more);
    }

    private static void requirePercentage(String field, double value) {
        if (!(value >= 0 && value <= 100)) {
            throw Refusal.invalid(field, "must be between 0 and 100");
        }
    }
}
