package ai.xentree.english;

import static ai.xentree.english.ModuleProgressState.requirePercentage;

import ai.xentree.core.Actor;
import ai.xentree.core.Refusal;
import ai.xentree.english.ModuleProgressCommand.RegenerateTask;
import ai.xentree.english.ModuleProgressCommand.ScoreSubmission;
import ai.xentree.english.ModuleProgressCommand.StartModule;
import ai.xentree.english.ModuleProgressCommand.SubmitTask;
import ai.xentree.english.ModuleProgressEvent.ModuleStarted;
import ai.xentree.english.ModuleProgressEvent.TaskRegenerated;
import ai.xentree.english.ModuleProgressEvent.TaskScored;
import ai.xentree.english.ModuleProgressEvent.TaskSubmitted;
import java.util.List;

/** What follows from what a learner does in a module of the catalogue (semantics.md, section 8). */
final class Learning {

    private final ModuleProgressState state;

    Learning(ModuleProgressState state, ModuleProgressCommand command) {
        requireLearner(command);
        this.state = state;
    }

    /** Refuses who is neither the learner nor the platform itself. */
    static void requireLearner(ModuleProgressCommand command) {
        if (!command.actor().is(command.userId()) && !command.actor().equals(Actor.SYSTEM)) {
            throw Refusal.notFound("The module");
        }
    }

    List<ModuleProgressEvent> start(StartModule start) {
        return state.startedAt() == null
                ? List.of(new ModuleStarted(
                        start.userId(), start.moduleId(), start.moduleTitle(), start.level(), start.startedAt()))
                : List.of();
    }

    List<ModuleProgressEvent> submit(SubmitTask given) {
        state.requireStarted();
        if (state.attempts().contains(given.submissionId())) {
            return List.of();
        }
        var submitted = submitted(given);
        if (given.score() == null) {
            return List.of(submitted);
        }
        requirePercentage("score", given.score());
        return List.of(
                submitted,
                new TaskScored(
                        given.userId(),
                        given.moduleId(),
                        given.taskId(),
                        given.taskKind(),
                        given.level(),
                        given.submissionId(),
                        given.score(),
                        null,
                        given.submittedAt()));
    }

    private TaskSubmitted submitted(SubmitTask given) {
        return new TaskSubmitted(
                given.userId(),
                given.moduleId(),
                given.moduleTitle(),
                given.taskId(),
                given.taskKind(),
                given.level(),
                given.variant(),
                given.submissionId(),
                state.tasks().task(given.taskId()).attempts() + 1,
                given.response(),
                given.sessionId(),
                given.durationSeconds(),
                given.submittedAt());
    }

    List<ModuleProgressEvent> score(ScoreSubmission scoring) {
        requirePercentage("score", scoring.score());
        var pending = state.tasks().pending().get(scoring.submissionId());
        if (pending == null) {
            throw state.attempts().contains(scoring.submissionId())
                    ? Refusal.conflict("ALREADY_SCORED", "The submission has a score.")
                    : Refusal.notFound("The submission");
        }
        return List.of(new TaskScored(
                scoring.userId(),
                scoring.moduleId(),
                pending.taskId(),
                pending.kind(),
                pending.level(),
                scoring.submissionId(),
                scoring.score(),
                scoring.evaluation(),
                scoring.scoredAt()));
    }

    List<ModuleProgressEvent> regenerate(RegenerateTask command) {
        var next = state.tasks().task(command.taskId()).nextVariant(command.variantCount());
        return List.of(new TaskRegenerated(
                command.userId(), command.moduleId(), command.taskId(), next, command.regeneratedAt()));
    }
}
