package ai.xentree.sessions;

import ai.xentree.core.AboutPerson;
import ai.xentree.core.DomainEvent;
import ai.xentree.core.Stored;
import java.util.UUID;

/** Which session of a kind is a person's latest: at most one of each kind is open. */
public sealed interface SessionSlotEvent extends DomainEvent, AboutPerson {

    /** The identifier of the aggregate that knows a person's latest session of a kind. */
    static String aggregateId(UUID userId, SessionSource source) {
        return "session-slot:" + userId + ":" + source;
    }

    /** A session took the place of the one before. */
    @Stored("sessions.SlotTaken")
    record SlotTaken(UUID userId, SessionSource source, UUID sessionId) implements SessionSlotEvent {}
}
