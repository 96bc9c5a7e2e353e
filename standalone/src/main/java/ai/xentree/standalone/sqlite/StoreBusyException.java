package ai.xentree.standalone.sqlite;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** Nothing was written, because the store takes no more at the moment. */
public final class StoreBusyException extends EventStoreException {

    StoreBusyException(String message) {
        super(message);
    }
}
