package ai.xentree.impact;

import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;

/** Tells whose a target is, from its first event and so without delay. */
@Component
final class OrganizationOfTarget {

    private final EventStore events;

    OrganizationOfTarget(EventStore events) {
        this.events = events;
    }

    /**
     * The organization.
     *
     * @throws Refused where there is no such target
     */
    UUID of(UUID targetId) {
        return events.readEvents(TargetCommand.aggregateId(targetId))
                .asStream()
                .map(Message::getPayload)
                .map(TargetEvent.class::cast)
                .map(TargetEvent::organizationId)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("The target"));
    }
}
