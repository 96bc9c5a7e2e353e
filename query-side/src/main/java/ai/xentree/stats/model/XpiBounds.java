package ai.xentree.stats.model;

/**
 * The XPI that members had at instants at which a membership of theirs began or ended, by ordinal, then by time; left out where
 * it is 0.
 */
@SuppressWarnings("ArrayRecordComponent") // read in place, never changed
public record XpiBounds(int[] slots, long[] at, long[] xpi) {

    /** The member's XPI at such an instant (sum of all skills in 10⁻¹² points). */
    public long of(int slot, long instant) {
        int low = 0;
        int high = slots.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (slots[middle] < slot || (slots[middle] == slot && at[middle] < instant)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < slots.length && slots[low] == slot && at[low] == instant ? xpi[low] : 0;
    }
}
