package ai.xentree.inactivity;

import ai.xentree.core.Actor;
import ai.xentree.core.Command;
import ai.xentree.core.OfOrganization;
import java.time.Instant;
import java.util.UUID;

/** What can be asked of the alerts about one member of an organization. */
public sealed interface InactivityAlertCommand extends Command, OfOrganization {

    /** The member. */
    UUID userId();

    @Override
    default String aggregateId() {
        return aggregateId(organizationId(), userId());
    }

    /** The identifier of the aggregate of alerts about that person in that organization. */
    static String aggregateId(UUID organizationId, UUID userId) {
        return "inactivity-alerts:" + organizationId + ":" + userId;
    }

    /**
     * Raises the alert about a member who has been silent since an instant; changes nothing where that was done, or about a
     * later silence. For the platform itself. Refused as not valid where the days are not over yet.
     *
     * @param days how many the organization grants
     */
    record RaiseInactivityAlert(
            UUID organizationId, UUID userId, Instant silentSince, int days, Instant at, Actor actor)
            implements InactivityAlertCommand {}
}
