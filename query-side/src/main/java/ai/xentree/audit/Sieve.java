package ai.xentree.audit;

import ai.xentree.core.Sha256;
import ai.xentree.events.RawEvent;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a stretch of history may hold: a Bloom filter (B. H. Bloom, "Space/Time Trade-offs in Hash Coding with Allowable Errors",
 * CACM 13(7), 1970) over the marks of its events, and when they were stored. It may take a stretch for one of interest that is
 * none, never the other way round.
 */
final class Sieve {

    private static final int BYTES = 8 * 1024;
    private static final int BITS = 8 * BYTES;
    private static final int PROBES = 5;

    private final byte[] bits;
    private final long first;
    private final long last;

    Sieve(byte[] bits, long first, long last) {
        this.bits = bits;
        this.first = first;
        this.last = last;
    }

    /**
     * That of some events, of which there is at least one.
     *
     * @param counting the organizations that count the session of which an event is, by position
     */
    static Sieve of(List<RawEvent> events, Map<Long, Set<UUID>> counting) {
        var bits = new byte[BYTES];
        events.stream()
                .flatMap(event -> Marks.of(event, counting.getOrDefault(event.position(), Set.of())).stream())
                .distinct()
                .forEach(mark -> mark(bits, mark));
        var times = events.stream().mapToLong(RawEvent::storedAt).summaryStatistics();
        return new Sieve(bits, times.getMin(), times.getMax());
    }

    private static void mark(byte[] bits, String mark) {
        for (int bit : probes(mark)) {
            bits[bit / Byte.SIZE] |= (byte) (1 << bit % Byte.SIZE);
        }
    }

    /** Whether there may be something in it that a search finds. */
    boolean mayHold(Search search) {
        return search.concerns(Instant.ofEpochMilli(first), Instant.ofEpochMilli(last))
                && search.marks().stream().allMatch(this::mayHoldOne);
    }

    private boolean mayHoldOne(Collection<String> marks) {
        return marks.stream().anyMatch(this::mayHold);
    }

    private boolean mayHold(String mark) {
        for (int bit : probes(mark)) {
            if ((bits[bit / Byte.SIZE] & 1 << bit % Byte.SIZE) == 0) {
                return false;
            }
        }
        return true;
    }

    private static int[] probes(String mark) {
        var hash = ByteBuffer.wrap(Sha256.of(mark));
        var probes = new int[PROBES];
        for (int i = 0; i < PROBES; i++) {
            probes[i] = Math.floorMod(hash.getInt(), BITS);
        }
        return probes;
    }

    byte[] bits() {
        return bits;
    }

    long first() {
        return first;
    }

    long last() {
        return last;
    }
}
