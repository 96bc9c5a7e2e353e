package ai.xentree.engagement.model;

import java.util.Arrays;

/**
 * What the members of an organization did on one UTC day: parallel columns, one row a member, by ordinal.
 *
 * @param slots members' ordinals within the page's chunk, ascending
 * @param seconds learning time of the sessions that began that day (seconds)
 * @param sessions how many began that day
 * @param lastEnds when the last session that <em>ended</em> that day did, whenever it began (milliseconds since 00:00Z; −1
 *     if none did)
 */
@SuppressWarnings("ArrayRecordComponent") // read in place, never changed
public record DayPage(char[] slots, int[] seconds, int[] sessions, int[] lastEnds) {

    /** Nothing ended that day. */
    public static final int NO_END = -1;

    static final DayPage EMPTY = new DayPage(new char[0], new int[0], new int[0], new int[0]);

    /**
     * Something a member did that day.
     *
     * @param lastEnd milliseconds since 00:00Z; −1 if nothing ended
     */
    public record Act(int slot, long seconds, int sessions, int lastEnd) {}

    /** How many rows there are. */
    public int rows() {
        return slots.length;
    }

    /** The page with only so many rows, of which these columns hold more. */
    DayPage cut(int rows) {
        return rows == rows() ? this : copy(rows);
    }

    private DayPage copy(int rows) {
        return new DayPage(
                Arrays.copyOf(slots, rows),
                Arrays.copyOf(seconds, rows),
                Arrays.copyOf(sessions, rows),
                Arrays.copyOf(lastEnds, rows));
    }
}
