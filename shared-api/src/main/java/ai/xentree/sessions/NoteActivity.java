package ai.xentree.sessions;

import ai.xentree.core.Actor;
import ai.xentree.core.Command;
import java.time.Instant;
import java.util.UUID;

/** Records that a person does something, as a sign of life of their open session of a kind; without one nothing changes. */
public record NoteActivity(UUID userId, SessionSource source, Instant at, Actor actor) implements Command {

    @Override
    public String aggregateId() {
        return SessionSlotEvent.aggregateId(userId, source);
    }
}
