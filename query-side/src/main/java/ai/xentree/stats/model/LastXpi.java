package ai.xentree.stats.model;

/**
 * What the XPI of the members of an organization was last in a stretch of time, or at all.
 *
 * @param xpi sum of all skills in 10⁻¹² points by ordinal within the page's chunk; {@link #NONE} where nothing is known
 * @param at from when on (milliseconds since 1970-01-01T00:00Z)
 */
@SuppressWarnings("ArrayRecordComponent") // read in place, never changed
public record LastXpi(long[] xpi, long[] at) {

    /** Nothing is known. */
    public static final long NONE = LastEnds.NEVER;

    /** The member's XPI. */
    public long of(int slot) {
        return slot < xpi.length ? xpi[slot] : NONE;
    }

    /** From when on the member had it. */
    public long since(int slot) {
        return slot < at.length ? at[slot] : NONE;
    }
}
