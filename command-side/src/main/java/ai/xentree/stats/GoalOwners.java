package ai.xentree.stats;

import ai.xentree.core.OfOrganization;
import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;

/** Tells which organization a goal is of, from its first event and so without delay. */
public final class GoalOwners {

    private final EventStore events;

    /** Reads those events. */
    public GoalOwners(EventStore events) {
        this.events = events;
    }

    /**
     * The organization.
     *
     * @param aggregateId the goal's aggregate
     * @param what what it would be, such as {@code The target}
     * @throws Refused where there is no such goal
     */
    public UUID organizationOf(String aggregateId, String what) {
        return events.readEvents(aggregateId)
                .asStream()
                .map(Message::getPayload)
                .map(OfOrganization.class::cast)
                .map(OfOrganization::organizationId)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(what));
    }
}
