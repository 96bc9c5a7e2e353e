package ai.xentree.audit;

import ai.xentree.core.Actor;
import java.util.UUID;

/** Asks whether there is an event that somebody may read: answered by a boolean. */
public record MayReadEvent(UUID eventId, Actor actor) {}
