package ai.xentree.stats.model;

/**
 * The last alerts about the members of an organization, by ordinal within the page's chunk; {@link #NEVER} where there is none.
 *
 * @param silentSince of what silence each was (milliseconds since 1970-01-01T00:00Z), like {@code alertedAt}, when it was raised
 */
@SuppressWarnings("ArrayRecordComponent") // read in place, never changed
public record AlertPage(long[] silentSince, long[] alertedAt) {

    /** There was no alert. */
    public static final long NEVER = LastEnds.NEVER;

    /** An alert was raised. */
    public record Alert(int slot, long silentSince, long alertedAt) {}

    /** Of what silence the last alert about a member was. */
    public long silentSince(int slot) {
        return slot < silentSince.length ? silentSince[slot] : NEVER;
    }

    /** When it was raised. */
    public long alertedAt(int slot) {
        return slot < alertedAt.length ? alertedAt[slot] : NEVER;
    }
}
