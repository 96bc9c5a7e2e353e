package ai.xentree.stats.model;

/**
 * What the XPI of the members of an organization was last on one UTC day, of those whose did anything that day: parallel
 * columns, one row a member, by ordinal.
 *
 * @param slots members' ordinals within the page's chunk, ascending
 * @param xpi sum of all skills in 10⁻¹² points
 */
@SuppressWarnings("ArrayRecordComponent") // read in place, never changed
public record XpiDay(char[] slots, long[] xpi) {

    /** How many rows there are. */
    public int rows() {
        return slots.length;
    }
}
