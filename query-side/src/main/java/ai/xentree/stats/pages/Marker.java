package ai.xentree.stats.pages;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.types.ObjectId;

/**
 * What is published: everything up to a position. Written last, so whatever lies beyond it is not there yet for anyone.
 *
 * @param build tells one building of the pages from the next
 * @param writer who may publish; whoever begins to write takes this over
 * @param position of the last event that the pages show
 * @param storedAt when that event was stored
 * @param changedSince the journal of changes reaches back to, and without, this position
 * @param changed the pages written after that, each with the position of its last writing
 * @param renewed the pages that were written last, of which no version before may be kept
 */
record Marker(
        ObjectId build,
        ObjectId writer,
        long position,
        Instant storedAt,
        long changedSince,
        Map<String, Long> changed,
        List<String> renewed) {

    /** Before the first event. */
    static final long NONE = -1;

    private static final int JOURNAL = 256;

    static Marker beginning(ObjectId writer) {
        return new Marker(new ObjectId(), writer, NONE, Instant.EPOCH, NONE, Map.of(), List.of());
    }

    Marker by(ObjectId other) {
        return new Marker(build, other, position, storedAt, changedSince, changed, renewed);
    }

    /** Whether nothing was published and nobody else has begun to write. */
    boolean isStill(Marker now) {
        return build.equals(now.build) && writer.equals(now.writer) && position == now.position;
    }

    /**
     * The marker after these pages were written.
     *
     * @param withoutBefore those of them of which no version before may be kept
     */
    Marker advance(long to, Instant time, Collection<String> pages, List<String> withoutBefore) {
        if (pages.size() > JOURNAL) {
            return new Marker(build, writer, to, time, to, Map.of(), withoutBefore);
        }
        var journal = new LinkedHashMap<>(changed);
        for (var page : pages) {
            journal.remove(page);
            journal.put(page, to);
        }
        var since = changedSince;
        var oldest = journal.values().iterator();
        while (journal.size() > JOURNAL) {
            since = oldest.next();
            oldest.remove();
        }
        return new Marker(build, writer, to, time, since, journal, withoutBefore);
    }
}
