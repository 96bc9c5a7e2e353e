package ai.xentree.projection;

import ai.xentree.core.DomainEvent;
import ai.xentree.core.ErasesPerson;
import ai.xentree.projection.DeadLetter.Failed;
import ai.xentree.projection.EventHistory.Encoded;
import com.mongodb.MongoException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/**
 * Folds a batch into a read model and sets aside what cannot be folded: an event that fails, for whatever reason, and the
 * later ones of its sequence. A batch in which one failed is thrown away and folded again without it. While nothing fails, a
 * batch may be folded slice by slice, so that its events need not be kept.
 */
final class BatchFolder {

    /** What came of a batch: ready to be flushed, with what was set aside. */
    record Folded(Projection.Batch batch, List<Failed> parked, Set<String> parkedSequences) {}

    private final Projection projection;
    private final Set<Long> discarded;
    private final Map<Long, Failed> setAsideBefore;

    /** Folds all events. */
    BatchFolder(Projection projection) {
        this(projection, Set.of());
    }

    /** Folds all events but those at some positions, which were given up. */
    BatchFolder(Projection projection, Set<Long> discarded) {
        this(projection, discarded, List.of());
    }

    /**
     * The same, where others were set aside already by what was broken off afterwards. They stay set aside: what was written of
     * the events around them may keep them from failing again.
     */
    BatchFolder(Projection projection, Set<Long> discarded, List<Failed> setAsideBefore) {
        this.projection = projection;
        this.discarded = discarded;
        this.setAsideBefore = setAsideBefore.stream().collect(Collectors.toMap(Failed::position, letter -> letter));
    }

    /** A batch that is folded slice by slice; good for nothing more once an event in it has failed. */
    final class Slices {

        private final List<Failed> parked = new ArrayList<>();
        private final Set<String> sequences;
        private final Projection.Batch batch = projection.begin();
        private Encoded last;
        private int count;

        private Slices(Set<String> parkedBefore, Encoded first) {
            this.sequences = new HashSet<>(parkedBefore);
            this.last = first;
        }

        /** Folds further events; answers whether all went well. */
        boolean add(List<Encoded> events) {
            last = events.getLast();
            count += events.size();
            return new Attempt(events, List.of(), parked, sequences, batch).run() == null;
        }

        Folded folded() {
            return new Folded(batch, parked, sequences);
        }

        /** The last event in it. */
        Encoded last() {
            return last;
        }

        /** How many events are in it. */
        int count() {
            return count;
        }
    }

    /** Begins a batch that is folded slice by slice. */
    Slices slices(Set<String> parkedBefore, Encoded first) {
        return new Slices(parkedBefore, first);
    }

    /** Folds events, all but those of sequences already set aside. */
    Folded fold(List<Encoded> events, Set<String> parkedBefore) {
        var failed = new ArrayList<Failed>();
        while (true) {
            var attempt = new Attempt(events, parkedBefore, failed);
            var failure = attempt.run();
            if (failure == null) {
                return attempt.folded();
            }
            failed.add(failure);
        }
    }

    /** The same without its only event, which could be folded but not written. */
    Folded without(Encoded event, Folded folded) {
        var sequence = "unwritable:" + event.position();
        var decoded = event.decode();
        if (decoded != null) {
            sequence = String.valueOf(projection.sequenceOf(decoded));
        }
        var sequences = new HashSet<>(folded.parkedSequences());
        sequences.add(sequence);
        var letter = event.failed(sequence, "It cannot be written.");
        return new Folded(folded.batch(), List.of(letter), sequences);
    }

    private final class Attempt {

        private final List<Encoded> events;
        private final List<Failed> failed;
        private final List<Failed> parked;
        private final Set<String> sequences;
        private final Projection.Batch batch;

        private Attempt(List<Encoded> events, Set<String> parkedBefore, List<Failed> failed) {
            this(events, failed, new ArrayList<>(), new HashSet<>(parkedBefore), projection.begin());
        }

        private Attempt(
                List<Encoded> events,
                List<Failed> failed,
                List<Failed> parked,
                Set<String> sequences,
                Projection.Batch batch) {
            this.events = events;
            this.failed = failed;
            this.parked = parked;
            this.sequences = sequences;
            this.batch = batch;
        }

        private Folded folded() {
            return new Folded(batch, parked, sequences);
        }

        private @Nullable Failed run() {
            batch.expect(decodable());
            for (var event : events) {
                var failure = take(event);
                if (failure != null) {
                    return failure;
                }
            }
            return null;
        }

        /** All events but those that fail here, and will again when they are taken. */
        private List<DomainEvent> decodable() {
            var decodable = new ArrayList<DomainEvent>(events.size());
            for (var event : events) {
                var decoded = decode(event);
                if (decoded != null) {
                    decodable.add(decoded);
                }
            }
            return decodable;
        }

        private static @Nullable DomainEvent decode(Encoded encoded) {
            try {
                return encoded.decode();
            } catch (Throwable e) {
                return null;
            }
        }

        private @Nullable Failed take(Encoded encoded) {
            if (discarded.contains(encoded.position())) {
                return null;
            }
            var known = failedBefore(encoded);
            if (known.isPresent()) {
                parked.add(known.get());
                sequences.add(known.get().sequence());
                return null;
            }
            DomainEvent event = null;
            try {
                event = encoded.decode();
                if (event == null) {
                    return null;
                }
                if (!sequences.isEmpty() && !(event instanceof ErasesPerson) && sequences.contains(sequence(event))) {
                    parked.add(letter(encoded, sequence(event), "An earlier event of this sequence is set aside."));
                    return null;
                }
                batch.fold(new StoredEvent(encoded.position(), encoded.storedAt(), event));
                return null;
            } catch (MongoException | DataAccessException | OvertakenException e) {
                throw e; // the store is in trouble, not the event
            } catch (Throwable e) {
                var sequence = event == null ? "undecodable:" + encoded.position() : sequence(event);
                return letter(encoded, sequence, Failures.describe(e));
            }
        }

        private Optional<Failed> failedBefore(Encoded encoded) {
            var before = setAsideBefore.get(encoded.position());
            return before != null || failed.isEmpty()
                    ? Optional.ofNullable(before)
                    : failed.stream()
                            .filter(letter -> letter.position() == encoded.position())
                            .findFirst();
        }

        private String sequence(DomainEvent event) {
            return String.valueOf(projection.sequenceOf(event));
        }

        private static Failed letter(Encoded event, String sequence, String cause) {
            return event.failed(sequence, cause);
        }
    }
}
