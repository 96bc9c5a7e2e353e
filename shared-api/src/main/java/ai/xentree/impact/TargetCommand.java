package ai.xentree.impact;

import ai.xentree.core.Actor;
import ai.xentree.core.Command;
import ai.xentree.core.OfOrganization;
import java.time.Instant;
import java.util.UUID;

/**
 * What can be asked of an organization's targets: by owners and admins, and by managers of those of their teams and people.
 * Both answer a {@link SavedTarget}; a target that says the same as before is not changed. Refused as not valid where the terms
 * go against section 5 of semantics.md.
 */
public sealed interface TargetCommand extends Command, OfOrganization {

    /** The target. */
    UUID targetId();

    /** What it is to say. */
    TargetTerms terms();

    /** When. */
    Instant at();

    @Override
    default String aggregateId() {
        return aggregateId(targetId());
    }

    /** The identifier of that target's aggregate. */
    static String aggregateId(UUID targetId) {
        return "target:" + targetId;
    }

    /**
     * Has the organization's target of that scope, metric, period and first day say this; makes one if there is none.
     *
     * @param targetId of the one to make
     */
    record SetTarget(UUID organizationId, UUID targetId, TargetTerms terms, Instant at, Actor actor)
            implements TargetCommand {}

    /**
     * Has a target say this instead of all it said. Refused with {@code CONFLICT} when another target has the same scope,
     * metric, period and first day.
     */
    record ChangeTarget(UUID organizationId, UUID targetId, TargetTerms terms, Instant at, Actor actor)
            implements TargetCommand {}
}
