package ai.xentree.projection;

import ai.xentree.core.DomainEvent;
import java.time.Instant;

/**
 * An event as history holds it.
 *
 * @param position its place in the whole history, counting up
 * @param storedAt when it was stored
 * @param event what happened
 */
public record StoredEvent(long position, Instant storedAt, DomainEvent event) {}
