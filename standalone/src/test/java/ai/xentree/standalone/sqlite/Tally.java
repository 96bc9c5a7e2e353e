package ai.xentree.standalone.sqlite;

import ai.xentree.core.Actor;
import ai.xentree.core.Command;
import ai.xentree.core.Refusal;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** Counts, and refuses to count backwards only once it has begun. */
final class Tally {

    /** Count on so many times. */
    record Count(int times) implements Command {

        @Override
        public String aggregateId() {
            return "tally";
        }

        @Override
        public Actor actor() {
            return Actor.SYSTEM;
        }
    }

    /** It was counted on. */
    record Counted(int number) {}

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String id;

    private int number;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int handle(Count command) {
        for (int i = 0; i < Math.abs(command.times()); i++) {
            AggregateLifecycle.apply(new Counted(number + 1));
        }
        if (command.times() < 0) {
            throw Refusal.invalid("times", "must be at least one");
        }
        return number;
    }

    @EventSourcingHandler
    void on(Counted event) {
        id = "tally";
        number = event.number();
    }
}
