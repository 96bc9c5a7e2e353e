package ai.xentree.impact;

import ai.xentree.core.DomainEvent;
import ai.xentree.core.OfOrganization;
import ai.xentree.core.Stored;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an organization weighs its learning value index by. */
public sealed interface LviWeightsEvent extends DomainEvent, OfOrganization {

    /**
     * It weighs by these from now on, in every range.
     *
     * @param changedBy null for the platform itself
     */
    @Stored("impact.LviWeightsChanged")
    record LviWeightsChanged(
            UUID organizationId,
            LviWeights weights,
            @Nullable UUID changedBy,
            Instant changedAt) implements LviWeightsEvent {}
}
