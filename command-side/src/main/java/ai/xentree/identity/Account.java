package ai.xentree.identity;

import ai.xentree.identity.AccountCommand.AdministerAccount;
import ai.xentree.identity.AccountCommand.CompleteErasure;
import ai.xentree.identity.AccountDetails.Names;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The aggregate of one account: Axon around {@link AccountState}. */
final class Account {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String aggregateId;

    private AccountState state = new AccountState.None();

    Names names() {
        return state.names();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AdministerAccount command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CompleteErasure command) {
        decide(command);
    }

    List<AccountEvent> decide(AccountCommand command) {
        var events = state.decide(command);
        events.forEach(AggregateLifecycle::apply);
        return events;
    }

    @EventSourcingHandler
    void on(AccountEvent event) {
        aggregateId = AccountCommand.aggregateId(event.userId());
        state = state.evolve(event);
    }
}
