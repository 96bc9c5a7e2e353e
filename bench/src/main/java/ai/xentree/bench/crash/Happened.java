package ai.xentree.bench.crash;

import ai.xentree.core.DomainEvent;

/**
 * An event as it is in the event store.
 *
 * @param id of the event
 * @param requestId of the HTTP request that led to it; empty where none did
 */
record Happened(long position, String id, String requestId, DomainEvent event) {

    /** The name of its type. */
    String name() {
        return event.getClass().getSimpleName();
    }
}
