package ai.xentree.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * When one person was a member of one organization, and from which event on each was known.
 *
 * @param changes in the order in which they were stored
 * @param upTo position of the last event that is taken into account
 */
record KnownMembership(List<Change> changes, long upTo) {

    /**
     * A membership began or ended.
     *
     * @param position of the event that says so
     */
    record Change(boolean joined, Instant at, long position) {}

    /** What was known of it before the event at a position. */
    KnownMembership before(long position) {
        return new KnownMembership(
                changes.stream().filter(change -> change.position() < position).toList(), Math.min(upTo, position - 1));
    }

    /** Whether the person was a member at an instant: from joining on, until they left. */
    boolean contain(Instant instant) {
        return stays().stream().anyMatch(stay -> stay.contains(instant));
    }

    private record Stay(Instant joined, Instant left) {

        boolean contains(Instant instant) {
            return !instant.isBefore(joined) && instant.isBefore(left);
        }
    }

    private List<Stay> stays() {
        var stays = new ArrayList<Stay>();
        Instant joined = null;
        for (var change : changes) {
            if (change.joined()) {
                joined = joined == null ? change.at() : joined;
            } else if (joined != null) {
                stays.add(new Stay(joined, change.at()));
                joined = null;
            }
        }
        if (joined != null) {
            stays.add(new Stay(joined, Instant.MAX));
        }
        return stays;
    }
}
