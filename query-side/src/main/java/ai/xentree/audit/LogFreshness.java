package ai.xentree.audit;

import ai.xentree.events.RawEvents;
import ai.xentree.web.consistency.Freshness;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** How fresh an answer from the log is: it shows everything up to a position. */
@Component
final class LogFreshness {

    private final RawEvents events;

    LogFreshness(RawEvents events) {
        this.events = events;
    }

    Freshness at(long position) {
        var storedAt = position == 0
                ? Instant.EPOCH
                : Instant.ofEpochMilli(events.after(position - 1, 1).getFirst().storedAt());
        return new Freshness(position, storedAt);
    }
}
