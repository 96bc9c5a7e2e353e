package ai.xentree.axon;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/**
 * Nothing was stored, because the store takes no more at the moment: too much waits, or the disk is full or fails. Or nothing
 * was read, because the disk fails.
 */
public final class StoreBusyException extends EventStoreException {

    /** Says what is in the way. */
    public StoreBusyException(String message) {
        super(message);
    }

    /** Says what is in the way, and by what it showed. */
    public StoreBusyException(String message, Throwable cause) {
        super(message, cause);
    }
}
