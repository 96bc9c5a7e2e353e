package ai.xentree.impact;

import ai.xentree.core.Refusal;
import ai.xentree.impact.LviWeightsCommand.ChangeLviWeights;
import ai.xentree.impact.LviWeightsEvent.LviWeightsChanged;
import java.util.List;

/** What an organization weighs by. */
record LviWeightsState(LviWeightsInForce inForce) {

    /** Nobody has chosen any. */
    static final LviWeightsState NONE = new LviWeightsState(LviWeightsInForce.DEFAULT);

    /** What follows from a command. Refuses weights that are none. */
    List<LviWeightsEvent> decide(LviWeightsCommand command) {
        return switch (command) {
            case ChangeLviWeights change -> change(change);
        };
    }

    /** The state after an event. */
    LviWeightsState evolve(LviWeightsEvent event) {
        return switch (event) {
            case LviWeightsChanged changed ->
                new LviWeightsState(new LviWeightsInForce(changed.weights(), changed.changedBy(), changed.changedAt()));
        };
    }

    private List<LviWeightsEvent> change(ChangeLviWeights command) {
        var weights = command.weights();
        if (!weights.areInRange()) {
            throw Refusal.invalid("body", "must have weights between 0 and 1");
        }
        if (!weights.sumToOne()) {
            throw Refusal.invalid("body", "must have weights that sum to 1 (within 0.000001)");
        }
        return weights.weighTheSameAs(inForce.weights())
                ? List.of()
                : List.of(new LviWeightsChanged(
                        command.organizationId(), weights, command.actor().userId(), command.at()));
    }
}
