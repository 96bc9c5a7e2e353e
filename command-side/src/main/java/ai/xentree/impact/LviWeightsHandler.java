package ai.xentree.impact;

import ai.xentree.axon.Repositories;
import ai.xentree.impact.LviWeightsCommand.ChangeLviWeights;
import ai.xentree.stats.Oversights;
import org.axonframework.commandhandling.CommandHandler;

/** Changes weights, for those who may. */
final class LviWeightsHandler {

    private final Repositories<WeightsOfOrganization> weights;
    private final Oversights oversights;

    LviWeightsHandler(Repositories<WeightsOfOrganization> weights, Oversights oversights) {
        this.weights = weights;
        this.oversights = oversights;
    }

    @CommandHandler
    LviWeightsInForce handle(ChangeLviWeights command) {
        oversights.of(command.organizationId(), command.actor()).requireWhole();
        return weights.get(command.aggregateId()).invoke(it -> it.change(command));
    }
}
