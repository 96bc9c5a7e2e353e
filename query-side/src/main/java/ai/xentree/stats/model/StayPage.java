package ai.xentree.stats.model;

/**
 * Memberships of an organization's or a team's people: parallel columns, one row a membership, by ordinal within the page's
 * chunk, then in order of joining.
 *
 * @param slots members' ordinals within the page's chunk
 * @param joined when each began (milliseconds since 1970-01-01T00:00Z)
 * @param removed when each ended, exclusive; {@link Stay#OPEN} while it has not
 */
@SuppressWarnings("ArrayRecordComponent") // read in place, never changed
public record StayPage(int[] slots, long[] joined, long[] removed) {

    /** What changes memberships. */
    public sealed interface Change {

        /** Whose. */
        int slot();

        /** A membership began. */
        record Joined(int slot, long at) implements Change {}

        /** The open membership ended. */
        record Left(int slot, long at) implements Change {}
    }

    /** How many rows there are. */
    public int rows() {
        return slots.length;
    }

    Stay stay(int row) {
        return new Stay(joined[row], removed[row]);
    }
}
