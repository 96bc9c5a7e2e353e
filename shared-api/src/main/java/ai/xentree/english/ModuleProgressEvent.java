package ai.xentree.english;

import ai.xentree.core.AboutPerson;
import ai.xentree.core.DomainEvent;
import ai.xentree.core.Personal;
import ai.xentree.core.Since;
import ai.xentree.core.Stored;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's way through one module, of Xentree English or imported. */
public sealed interface ModuleProgressEvent extends DomainEvent, AboutPerson {

    /** The module. */
    UUID moduleId();

    /**
     * The person began the module.
     *
     * @param level of a module of Xentree English; null for an imported one, and in revision 1, which knew no others
     */
    @Stored(value = "english.ModuleStarted", revision = 2)
    record ModuleStarted(
            UUID userId,
            UUID moduleId,
            String moduleTitle,
            @Since(2) @Nullable CefrLevel level,
            Instant startedAt) implements ModuleProgressEvent {}

    /** An attempt of the past, recorded by an import, was scored. */
    @Stored("english.AttemptScored")
    record AttemptScored(
            UUID userId,
            UUID moduleId,
            UUID attemptId,
            @Nullable UUID taskId,
            double score,
            Instant attemptedAt) implements ModuleProgressEvent {}

    /**
     * The person completed the module for the first time.
     *
     * @param score mean of the best score of each task, 0 to 100; exactly a whole number of tenths over {@code tasks}
     * @param tasks how many tasks it is the mean of; null (1) for imported modules, and in revision 1
     */
    @Stored(value = "english.ModuleCompleted", revision = 2)
    record ModuleCompleted(
            UUID userId,
            UUID moduleId,
            double score,
            @Since(2) @Nullable Integer tasks,
            Instant completedAt) implements ModuleProgressEvent {}

    /** The person completed the module again, better; {@code score} and {@code tasks} as in {@link ModuleCompleted}. */
    @Stored("english.ModuleScoreImproved")
    record ModuleScoreImproved(UUID userId, UUID moduleId, double score, int tasks, Instant improvedAt)
            implements ModuleProgressEvent {}

    /**
     * The person answered a task of Xentree English.
     *
     * @param attempt counts the person's submissions to that task from 1, over all variants
     * @param response what was answered, as JSON
     */
    @Stored("english.TaskSubmitted")
    record TaskSubmitted(
            UUID userId,
            UUID moduleId,
            String moduleTitle,
            UUID taskId,
            TaskKind taskKind,
            CefrLevel level,
            int variant,
            UUID submissionId,
            int attempt,
            @Personal @Nullable String response,
            @Nullable UUID sessionId,
            @Nullable Integer durationSeconds,
            Instant submittedAt)
            implements ModuleProgressEvent {}

    /**
     * A submission was scored: at once by its key, or by an evaluator, perhaps later.
     *
     * @param score 0 to 100 with one decimal
     * @param evaluation what the evaluator found, as JSON; null where a key decides
     */
    @Stored("english.TaskScored")
    record TaskScored(
            UUID userId,
            UUID moduleId,
            UUID taskId,
            TaskKind taskKind,
            CefrLevel level,
            UUID submissionId,
            double score,
            @Personal @Nullable String evaluation,
            Instant scoredAt)
            implements ModuleProgressEvent {}

    /** The person is shown another variant of a task from now on. */
    @Stored("english.TaskRegenerated")
    record TaskRegenerated(UUID userId, UUID moduleId, UUID taskId, int variant, Instant regeneratedAt)
            implements ModuleProgressEvent {}
}
