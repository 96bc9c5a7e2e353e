package ai.xentree.stats.model;

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
public record DayPage(char[] slots, Numbers seconds, Numbers sessions, int[] lastEnds) {

    /** Nothing ended that day. */
    public static final int NO_END = -1;

    static final DayPage EMPTY = new DayPage(new char[0], Numbers.of(new int[0]), Numbers.of(new int[0]), new int[0]);

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
}
