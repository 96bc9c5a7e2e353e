package ai.xentree.english;

import ai.xentree.english.ModuleProgressCommand.CompleteModule;
import ai.xentree.english.ModuleProgressCommand.RecordAttempt;
import ai.xentree.english.ModuleProgressCommand.RegenerateTask;
import ai.xentree.english.ModuleProgressCommand.ScoreSubmission;
import ai.xentree.english.ModuleProgressCommand.StartModule;
import ai.xentree.english.ModuleProgressCommand.SubmitTask;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The aggregate of one person's way through one module: Axon around {@link ModuleProgressState}. */
final class ModuleProgress {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String aggregateId;

    private ModuleProgressState state = ModuleProgressState.NOT_STARTED;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordAttempt command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    StartedModule handle(StartModule command) {
        var before = decide(command);
        return new StartedModule(
                Objects.requireNonNull(state.startedAt()), before.startedAt() != null, state.completion() != null);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    TaskAttempt handle(SubmitTask command) {
        return attempt(command.taskId(), decide(command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    TaskAttempt handle(ScoreSubmission command) {
        var before = decide(command);
        var scored = Objects.requireNonNull(before.tasks().pending().get(command.submissionId()));
        return attempt(scored.taskId(), before);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CompletedModule handle(CompleteModule command) {
        var before = decide(command);
        var completion = Objects.requireNonNull(state.completion());
        return new CompletedModule(completion.best().shown(), completion.first(), before.completion() == null);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    ShownVariant handle(RegenerateTask command) {
        var previous = decide(command).tasks().task(command.taskId()).variant();
        var task = state.tasks().task(command.taskId());
        return new ShownVariant(previous, task.variant(), task.attempts(), task.best());
    }

    /** Applies what follows from a command; answers how it was before. */
    private ModuleProgressState decide(ModuleProgressCommand command) {
        var before = state;
        before.decide(command).forEach(AggregateLifecycle::apply);
        return before;
    }

    private TaskAttempt attempt(UUID taskId, ModuleProgressState before) {
        var task = state.tasks().task(taskId);
        return new TaskAttempt(task.attempts(), before.tasks().task(taskId).best(), task.best());
    }

    @EventSourcingHandler
    void on(ModuleProgressEvent event) {
        aggregateId = ModuleProgressCommand.aggregateId(event.userId(), event.moduleId());
        state = state.evolve(event);
    }
}
