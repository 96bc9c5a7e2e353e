package ai.xentree.impact;

import ai.xentree.core.Actor;
import ai.xentree.core.Command;
import ai.xentree.core.OfOrganization;
import java.time.Instant;
import java.util.UUID;

/** What can be asked of the weights of an organization's learning value index. */
public sealed interface LviWeightsCommand extends Command, OfOrganization {

    @Override
    default String aggregateId() {
        return aggregateId(organizationId());
    }

    /** The identifier of the aggregate of that organization's weights. */
    static String aggregateId(UUID organizationId) {
        return "lvi-weights:" + organizationId;
    }

    /**
     * Weighs by these from now on, in every range; changes nothing where they weigh the same as before. For owners and
     * admins. Refused as not valid where a weight is not between 0 and 1 or their sum is not 1. Answers the
     * {@link LviWeightsInForce}.
     */
    record ChangeLviWeights(UUID organizationId, LviWeights weights, Instant at, Actor actor)
            implements LviWeightsCommand {}
}
