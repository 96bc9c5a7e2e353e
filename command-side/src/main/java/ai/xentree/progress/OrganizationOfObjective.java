package ai.xentree.progress;

import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;

/** Tells whose an objective is, from its first event and so without delay. */
@Component
final class OrganizationOfObjective {

    private final EventStore events;

    OrganizationOfObjective(EventStore events) {
        this.events = events;
    }

    /**
     * The organization.
     *
     * @throws Refused where there is no such objective
     */
    UUID of(UUID objectiveId) {
        return events.readEvents(ObjectiveCommand.aggregateId(objectiveId))
                .asStream()
                .map(Message::getPayload)
                .map(ObjectiveEvent.class::cast)
                .map(ObjectiveEvent::organizationId)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("The objective"));
    }
}
