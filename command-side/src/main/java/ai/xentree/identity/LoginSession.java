package ai.xentree.identity;

import ai.xentree.identity.LoginSessionCommand.LogIn;
import ai.xentree.identity.LoginSessionCommand.LogOut;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The aggregate of one log-in session: Axon around {@link LoginSessionState}. */
final class LoginSession {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String aggregateId;

    private LoginSessionState state = new LoginSessionState.None();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(LogIn command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(LogOut command) {
        decide(command);
    }

    private void decide(LoginSessionCommand command) {
        List<LoginSessionEvent> events = state.decide(command);
        events.forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(LoginSessionEvent event) {
        aggregateId = LoginSessionCommand.aggregateId(event.loginSessionId());
        state = state.evolve(event);
    }
}
