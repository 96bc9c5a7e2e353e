package ai.xentree.audit;

import ai.xentree.events.RawEvent;
import ai.xentree.events.RawEvents;
import ai.xentree.projection.Replay;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The log, looked through from a position on. */
@Component
final class Log {

    private static final Filter EVERYTHING = new Filter(null, null, null, null, null, null, null, null);
    private static final int AT_ONCE = 1_000;

    /** By how much times of events may be out of their order. */
    private static final Duration DISORDER = Duration.ofMinutes(1);

    private final RawEvents events;
    private final Sieves sieves;
    private final Replay replay;
    private final AuditSettings settings;
    private final Sight sight;

    Log(RawEvents events, Sieves sieves, Replay replay, AuditSettings settings, Sight sight) {
        this.events = events;
        this.sieves = sieves;
        this.replay = replay;
        this.settings = settings;
        this.sight = sight;
    }

    /** Part of what is wanted; next is where to go on, null at the end. */
    record Part(List<RawEvent> events, @Nullable Long next) {}

    /** Position of the newest event. */
    long head() {
        return events.head();
    }

    /** Where looking has to begin; positions count from 1. */
    long start(Filter filter) {
        var from = filter.from();
        return from == null ? 0 : Math.max(0, replay.positionAt(earlier(from)));
    }

    private static Instant earlier(Instant from) {
        return from.isBefore(Instant.EPOCH.plus(DISORDER)) ? Instant.EPOCH : from.minus(DISORDER);
    }

    /**
     * The next events that are wanted and visible, up to a last position. Where few are, it may be fewer than asked for although
     * there are more: so much is read in one go and no more.
     */
    Part part(Filter filter, Visible visible, long after, long last, int atMost) {
        var search = new Search(filter, visible, sight);
        var stretches = new Stretches(events, sieves, search);
        var found = new ArrayList<RawEvent>();
        long position = after;
        long looked = 0;
        while (position < last && looked < settings.lookedAt()) {
            var stretch = stretches.after(position);
            looked += stretch.size();
            for (var event : stretch) {
                if (event.position() > last || isOver(filter, event)) {
                    return new Part(found, null);
                }
                if (search.finds(event)) {
                    found.add(event);
                    if (found.size() == atMost) {
                        return new Part(found, event.position() < last ? event.position() : null);
                    }
                }
            }
            position = Math.min(last, Stretches.end(position));
        }
        return new Part(found, position < last ? position : null);
    }

    /** All of them, read as they are taken. */
    Stream<RawEvent> all(Filter filter, Visible visible, long last) {
        var batches = new Iterator<List<RawEvent>>() {

            private @Nullable Long next = start(filter);

            @Override
            public boolean hasNext() {
                return next != null;
            }

            @Override
            public List<RawEvent> next() {
                var part = part(filter, visible, next == null ? last : next, last, AT_ONCE);
                next = part.next();
                return part.events();
            }
        };
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(batches, Spliterator.ORDERED), false)
                .flatMap(List::stream);
    }

    /** The first event of an aggregate by what that is called outside, if there is one. */
    Optional<RawEvent> of(UUID aggregateId) {
        var filter = new Filter(null, aggregateId, null, null, null, null, null, null);
        return all(filter, new Visible(true, Set.of()), head()).findFirst();
    }

    /** Everything, read as it is taken. */
    Stream<RawEvent> everything(long last) {
        return all(EVERYTHING, new Visible(true, Set.of()), last);
    }

    private static boolean isOver(Filter filter, RawEvent event) {
        var to = filter.to();
        return to != null && event.storedAt() > to.plus(DISORDER).toEpochMilli();
    }
}
