package ai.xentree.inactivity;

import ai.xentree.core.Actor;
import ai.xentree.core.Command;
import ai.xentree.core.OfOrganization;
import java.time.Instant;
import java.util.UUID;

/** What can be asked of how long an organization's members may be without activity. */
public sealed interface InactivityPolicyCommand extends Command, OfOrganization {

    @Override
    default String aggregateId() {
        return aggregateId(organizationId());
    }

    /** The identifier of the aggregate of that organization's policy. */
    static String aggregateId(UUID organizationId) {
        return "inactivity-policy:" + organizationId;
    }

    /**
     * Has members be at risk after so many days without activity; changes nothing where they are already. For owners and
     * admins. Answers the {@link InactivityPolicy}.
     */
    record ChangeInactivityDays(UUID organizationId, int days, Instant at, Actor actor)
            implements InactivityPolicyCommand {}
}
