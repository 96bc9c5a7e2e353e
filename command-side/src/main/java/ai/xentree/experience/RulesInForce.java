package ai.xentree.experience;

import ai.xentree.experience.ExperienceRulesCommand.AdoptRules;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The one aggregate of the rules of experience: Axon around {@link RulesInForceState}. */
final class RulesInForce {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String aggregateId;

    private RulesInForceState state = RulesInForceState.FIRST;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AdoptRules command) {
        state.decide(command).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(ExperienceRulesEvent event) {
        aggregateId = ExperienceRulesCommand.AGGREGATE_ID;
        state = state.evolve(event);
    }
}
