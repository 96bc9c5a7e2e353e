package ai.xentree.stats.model;

/**
 * When each member's last session of a stretch of time ended.
 *
 * @param ends milliseconds since 1970-01-01T00:00Z by ordinal within the page's chunk; {@link #NEVER} without any
 */
@SuppressWarnings("ArrayRecordComponent") // read in place, never changed
public record LastEnds(long[] ends) {

    /** No session ended. */
    public static final long NEVER = Long.MIN_VALUE;

    /** A session ended. */
    public record End(int slot, long millis) {}

    /** When the member's last one did. */
    public long of(int slot) {
        return slot < ends.length ? ends[slot] : NEVER;
    }
}
