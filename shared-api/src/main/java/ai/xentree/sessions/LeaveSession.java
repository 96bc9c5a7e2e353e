package ai.xentree.sessions;

import ai.xentree.core.Actor;
import ai.xentree.core.Command;
import java.time.Instant;
import java.util.UUID;

/** Ends the open session of a kind that a person has; without one nothing changes. For the platform itself. */
public record LeaveSession(UUID userId, SessionSource source, Instant at, Actor actor) implements Command {

    @Override
    public String aggregateId() {
        return SessionSlotEvent.aggregateId(userId, source);
    }
}
