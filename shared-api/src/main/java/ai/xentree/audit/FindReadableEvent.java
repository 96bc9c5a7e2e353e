package ai.xentree.audit;

import ai.xentree.core.Actor;
import java.util.UUID;

/** Asks for an event as far as somebody may read it: answered as it is stored, or by null. */
public record FindReadableEvent(UUID eventId, Actor actor) {}
