package ai.xentree.reference.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A membership from its beginning to its end, if it has ended. */
public record Stay(Instant joined, @Nullable Instant ended) {

    public boolean contains(Instant instant) {
        return !instant.isBefore(joined) && (ended == null || instant.isBefore(ended));
    }

    /** Whoever is removed at the first instant of a range still belongs to it (semantics.md, section 3: population). */
    public boolean touches(Span span) {
        return joined.isBefore(span.closes()) && (ended == null || !ended.isBefore(span.opens()));
    }

    /** Whether it has not ended by an instant. */
    public boolean goesOn(Instant now) {
        return ended == null || ended.isAfter(now);
    }
}
