package ai.xentree.projection;

import ai.xentree.core.DomainEvent;
import java.util.List;

/**
 * A read model and how events become it. One thread folds at a time, in order of position; the same event may come again
 * after a crash, so each document keeps the position it has applied and skips what it has seen.
 */
public interface Projection {

    /** Its name, which also names its position, such as {@code engagement}. */
    String name();

    /** Counts up whenever the same events would become other documents; a read model of another version is built anew. */
    int version();

    /**
     * What an event belongs to. Once an event of a sequence has failed and been set aside, all later ones of that sequence
     * are set aside after it, so that nothing is folded out of order; others go on.
     */
    Object sequenceOf(DomainEvent event);

    /** Begins a batch on top of what is stored. A batch that failed is thrown away whole and begun again. */
    Batch begin();

    /** Forgets everything, so that it can be built anew from the first event. */
    void clear();

    /**
     * How many times the usual number of events one write may take up while there is much to catch up with: more than once
     * where later events rewrite what earlier ones wrote, and where little is kept of each event until it is written.
     */
    default int slicesAWrite() {
        return 1;
    }

    /** A stretch of events on their way into the read model. */
    interface Batch {

        /** Says which events are going to be folded, so that what they need may be read in one go. */
        default void expect(List<DomainEvent> events) {}

        /** Takes an event up, in memory only. Events it does not care for are ignored. */
        void fold(StoredEvent event);

        /**
         * Writes everything taken up, so that readers see all of it or nothing.
         *
         * @param position of the last event of the batch
         * @return whether there was anything to write
         */
        boolean flush(long position);
    }
}
