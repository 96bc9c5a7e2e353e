package ai.xentree.english;

import ai.xentree.core.Refusal;
import ai.xentree.english.ModuleProgressCommand.CompleteModule;
import ai.xentree.english.ModuleProgressCommand.RecordAttempt;
import ai.xentree.english.ModuleProgressCommand.RegenerateTask;
import ai.xentree.english.ModuleProgressCommand.ScoreSubmission;
import ai.xentree.english.ModuleProgressCommand.StartModule;
import ai.xentree.english.ModuleProgressCommand.SubmitTask;
import ai.xentree.english.ModuleProgressEvent.AttemptScored;
import ai.xentree.english.ModuleProgressEvent.ModuleCompleted;
import ai.xentree.english.ModuleProgressEvent.ModuleScoreImproved;
import ai.xentree.english.ModuleProgressEvent.ModuleStarted;
import ai.xentree.english.ModuleProgressEvent.TaskRegenerated;
import ai.xentree.english.ModuleProgressEvent.TaskScored;
import ai.xentree.english.ModuleProgressEvent.TaskSubmitted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a person is with a module. A module goes from not started to in progress to completed, never back (semantics.md,
 * section 8).
 *
 * @param startedAt when it was started first; null if it was not
 * @param completion null until it is completed
 * @param attempts the ids of the last attempts and submissions, so that none counts twice that comes again
 */
record ModuleProgressState(
        @Nullable Instant startedAt, @Nullable Completion completion, List<UUID> attempts, TaskStates tasks) {

    /** How many attempts are known by their ids; what comes again, as a request or an import, comes sooner. */
    static final int KNOWN = 200;

    /** Nothing has happened. */
    static final ModuleProgressState NOT_STARTED = new ModuleProgressState(null, null, List.of(), TaskStates.NONE);

    /** That the module is completed: since when, and how well at best. */
    record Completion(Instant first, MeanScore best) {}

    /** What follows from a command. Refuses what the rules do not allow. */
    List<ModuleProgressEvent> decide(ModuleProgressCommand command) {
        return switch (command) {
            case RecordAttempt attempt -> new PastAttempts(this).record(attempt);
            case StartModule start -> new Learning(this, start).start(start);
            case SubmitTask submission -> new Learning(this, submission).submit(submission);
            case ScoreSubmission scoring -> new Learning(this, scoring).score(scoring);
            case CompleteModule completing -> new Completing(this).complete(completing);
            case RegenerateTask another -> new Learning(this, another).regenerate(another);
        };
    }

    /** The state after an event. */
    ModuleProgressState evolve(ModuleProgressEvent event) {
        return switch (event) {
            case ModuleStarted started -> new ModuleProgressState(started.startedAt(), completion, attempts, tasks);
            case AttemptScored scored -> with(scored.attemptId(), tasks);
            case ModuleCompleted completed ->
                with(new Completion(completed.completedAt(), MeanScore.of(completed.score(), completed.tasks())));
            case ModuleScoreImproved improved ->
                with(new Completion(
                        Objects.requireNonNull(completion).first(), MeanScore.of(improved.score(), improved.tasks())));
            case TaskSubmitted submitted -> with(submitted.submissionId(), tasks.after(submitted));
            case TaskScored scored -> with(scored.submissionId(), tasks.after(scored));
            case TaskRegenerated regenerated -> with(tasks.after(regenerated));
        };
    }

    private ModuleProgressState with(Completion completed) {
        return new ModuleProgressState(startedAt, completed, attempts, tasks);
    }

    private ModuleProgressState with(TaskStates changed) {
        return new ModuleProgressState(startedAt, completion, attempts, changed);
    }

    private ModuleProgressState with(UUID attemptId, TaskStates changed) {
        if (attempts.contains(attemptId)) {
            return with(changed);
        }
        var last = new ArrayList<>(attempts.subList(Math.max(0, attempts.size() - KNOWN + 1), attempts.size()));
        last.add(attemptId);
        return new ModuleProgressState(startedAt, completion, List.copyOf(last), changed);
    }

    /** Refuses what needs a module that has begun. */
    void requireStarted() {
        if (startedAt == null) {
            throw Refusal.conflict("MODULE_NOT_STARTED", "The module has not been started.");
        }
    }

    /** Refuses what is not a number of points. */
    static void requirePercentage(String field, double value) {
        if (!(value >= 0 && value <= 100)) {
            throw Refusal.invalid(field, "must be between 0 and 100");
        }
    }
}
