package ai.xentree.english;

import ai.xentree.core.Actor;
import ai.xentree.core.Command;
import ai.xentree.core.OfThePast;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be asked of a person's way through one module. */
public sealed interface ModuleProgressCommand extends Command {

    /** The person. */
    UUID userId();

    /** The module. */
    UUID moduleId();

    @Override
    default String aggregateId() {
        return aggregateId(userId(), moduleId());
    }

    /** The identifier of the aggregate of that person in that module. */
    static String aggregateId(UUID userId, UUID moduleId) {
        return "module-progress:" + userId + ":" + moduleId;
    }

    /**
     * Records a scored attempt of the past at the module as a whole (semantics.md, section 4). The first one recorded starts
     * the module, the first one recorded that reaches the pass mark completes it, so they are to be recorded in the order in
     * which they happened. Once recorded, changes nothing. For the platform itself.
     *
     * @param score 0 to 100
     * @param passMark the least score that completes the module, 0 to 100
     */
    record RecordAttempt(
            UUID userId,
            UUID moduleId,
            String moduleTitle,
            UUID attemptId,
            double score,
            double passMark,
            Instant attemptedAt,
            Actor actor)
            implements ModuleProgressCommand, OfThePast {}

    /** Begins a module of the catalogue; once begun, changes nothing. Answers a {@link StartedModule}. */
    record StartModule(UUID userId, UUID moduleId, String moduleTitle, CefrLevel level, Instant startedAt, Actor actor)
            implements ModuleProgressCommand {}

    /**
     * Submits a task. Refused with {@code MODULE_NOT_STARTED} before the module is begun; a submission that is known changes
     * nothing. Answers a {@link TaskAttempt}.
     *
     * @param level the module's
     * @param variant one that the task has, from 1
     * @param response what was answered, as JSON
     * @param score by the key, 0 to 100 with 1 decimal; null for writing and speaking, which wait for {@link ScoreSubmission}
     */
    record SubmitTask(
            UUID userId,
            UUID moduleId,
            String moduleTitle,
            CefrLevel level,
            UUID taskId,
            TaskKind taskKind,
            int variant,
            UUID submissionId,
            String response,
            @Nullable Double score,
            @Nullable UUID sessionId,
            @Nullable Integer durationSeconds,
            Instant submittedAt,
            Actor actor)
            implements ModuleProgressCommand {

        /** Holds what a learner wrote; no log may. */
        @Override
        public String toString() {
            return "SubmitTask[" + submissionId + "]";
        }
    }

    /**
     * Scores a submission that has no score yet. Refused with {@code ALREADY_SCORED} if it has one. Answers a
     * {@link TaskAttempt}.
     *
     * @param score 0 to 100 with 1 decimal
     * @param evaluation what the evaluator found, as JSON
     */
    record ScoreSubmission(
            UUID userId,
            UUID moduleId,
            UUID submissionId,
            double score,
            String evaluation,
            Instant scoredAt,
            Actor actor)
            implements ModuleProgressCommand {

        /** Holds what a learner wrote; no log may. */
        @Override
        public String toString() {
            return "ScoreSubmission[" + submissionId + "]";
        }
    }

    /**
     * Completes a module with the best score of each task. Refused with {@code MODULE_NOT_STARTED}, or with
     * {@code MODULE_INCOMPLETE} naming the tasks without a score. Completing again keeps the better score. Answers a
     * {@link CompletedModule}.
     *
     * @param taskIds the module's tasks, in their order
     */
    record CompleteModule(UUID userId, UUID moduleId, List<UUID> taskIds, Instant completedAt, Actor actor)
            implements ModuleProgressCommand {}

    /**
     * Shows the next variant of a task from now on, after the last the first again. Needs no begun module. Answers a
     * {@link ShownVariant}.
     *
     * @param variantCount how many variants the task has
     */
    record RegenerateTask(UUID userId, UUID moduleId, UUID taskId, int variantCount, Instant regeneratedAt, Actor actor)
            implements ModuleProgressCommand {}
}
