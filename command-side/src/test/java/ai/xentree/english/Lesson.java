package ai.xentree.english;

import ai.xentree.axon.Aggregates;
import ai.xentree.core.Actor;
import ai.xentree.english.ModuleProgressCommand.CompleteModule;
import ai.xentree.english.ModuleProgressCommand.RegenerateTask;
import ai.xentree.english.ModuleProgressCommand.ScoreSubmission;
import ai.xentree.english.ModuleProgressCommand.StartModule;
import ai.xentree.english.ModuleProgressCommand.SubmitTask;
import ai.xentree.english.ModuleProgressEvent.ModuleCompleted;
import ai.xentree.english.ModuleProgressEvent.ModuleScoreImproved;
import ai.xentree.english.ModuleProgressEvent.ModuleStarted;
import ai.xentree.english.ModuleProgressEvent.TaskRegenerated;
import ai.xentree.english.ModuleProgressEvent.TaskScored;
import ai.xentree.english.ModuleProgressEvent.TaskSubmitted;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;

/** Mara in a module of three tasks, each of three variants: one on words, one on forms, one to write. */
final class Lesson {

    static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
    static final UUID MARA = new UUID(0, 0xaa);
    static final UUID WORDS = new UUID(1, 1);
    static final UUID FORMS = new UUID(1, 2);
    static final UUID ESSAY = new UUID(1, 3);

    private static final UUID MODULE = new UUID(0, 0xcc);
    private static final String TITLE = "At home";
    private static final String RESPONSE = "what Mara answered";
    private static final String EVALUATION = "what was found";

    private Lesson() {}

    static FixtureConfiguration<ModuleProgress> fixture() {
        return new AggregateTestFixture<>(ModuleProgress.class).registerCommandTargetResolver(Aggregates.TARGET);
    }

    static UUID submission(int number) {
        return new UUID(2, number);
    }

    static StartModule start(Instant at, Actor actor) {
        return new StartModule(MARA, MODULE, TITLE, CefrLevel.A1, at, actor);
    }

    static SubmitTask submit(UUID task, int variant, int submission, @Nullable Double score) {
        return submit(task, variant, submission, score, Actor.user(MARA));
    }

    static SubmitTask submit(UUID task, int variant, int submission, @Nullable Double score, Actor actor) {
        return new SubmitTask(
                MARA,
                MODULE,
                TITLE,
                CefrLevel.A1,
                task,
                kind(task),
                variant,
                submission(submission),
                RESPONSE,
                score,
                null,
                90,
                TEN,
                actor);
    }

    static ScoreSubmission score(int submission, double score, Actor actor) {
        return new ScoreSubmission(MARA, MODULE, submission(submission), score, EVALUATION, TEN, actor);
    }

    static CompleteModule complete() {
        return new CompleteModule(MARA, MODULE, List.of(WORDS, FORMS, ESSAY), TEN, Actor.user(MARA));
    }

    static RegenerateTask regenerate(UUID task) {
        return new RegenerateTask(MARA, MODULE, task, 3, TEN, Actor.user(MARA));
    }

    static ModuleStarted started() {
        return new ModuleStarted(MARA, MODULE, TITLE, CefrLevel.A1, NINE);
    }

    static TaskSubmitted submitted(UUID task, int variant, int submission, int attempt) {
        return new TaskSubmitted(
                MARA,
                MODULE,
                TITLE,
                task,
                kind(task),
                CefrLevel.A1,
                variant,
                submission(submission),
                attempt,
                RESPONSE,
                null,
                90,
                TEN);
    }

    static TaskScored scored(UUID task, int submission, double score) {
        var evaluation = task.equals(ESSAY) ? EVALUATION : null;
        return new TaskScored(
                MARA, MODULE, task, kind(task), CefrLevel.A1, submission(submission), score, evaluation, TEN);
    }

    static TaskRegenerated regenerated(UUID task, int variant) {
        return new TaskRegenerated(MARA, MODULE, task, variant, TEN);
    }

    static ModuleCompleted completed(double score, Instant at) {
        return new ModuleCompleted(MARA, MODULE, score, 3, at);
    }

    static ModuleScoreImproved improved(double score) {
        return new ModuleScoreImproved(MARA, MODULE, score, 3, TEN);
    }

    private static TaskKind kind(UUID task) {
        if (task.equals(ESSAY)) {
            return TaskKind.WRITING;
        }
        return task.equals(WORDS) ? TaskKind.VOCABULARY : TaskKind.GRAMMAR;
    }
}
