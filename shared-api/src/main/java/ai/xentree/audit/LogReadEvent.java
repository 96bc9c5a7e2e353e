package ai.xentree.audit;

import ai.xentree.core.DomainEvent;
import ai.xentree.core.Stored;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody has read the log. */
public sealed interface LogReadEvent extends DomainEvent {

    /**
     * The log of all events was read.
     *
     * @param readId of this reading
     * @param organizationId whose log it was; null where it was that of the whole platform
     * @param readerId who read; null for the platform itself
     * @param what of the log: {@code events}, {@code aggregate} or {@code state}
     * @param format in which it was given out: {@code json}, {@code ndjson} or {@code csv}
     * @param filters by which it was chosen, as parameters of a query; empty for all
     * @param readAt when
     */
    @Stored("audit.LogRead")
    record LogRead(
            UUID readId,
            @Nullable UUID organizationId,
            @Nullable UUID readerId,
            String what,
            String format,
            String filters,
            Instant readAt)
            implements LogReadEvent {}
}
