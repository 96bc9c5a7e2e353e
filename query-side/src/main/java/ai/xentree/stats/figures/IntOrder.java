package ai.xentree.stats.figures;

/** An order of members, given by their ordinals. */
@FunctionalInterface
public interface IntOrder {

    /** Below 0 if the first comes before the other, above it if after, 0 if neither. */
    int compare(int one, int other);

    /** By numbers, given by ordinal. */
    static IntOrder by(long[] numbers) {
        return (one, other) -> Long.compare(numbers[one], numbers[other]);
    }

    /** The other way round. */
    default IntOrder reversed() {
        return (one, other) -> compare(other, one);
    }

    /** Members in this order; those of equal rank stay in the order given. Merges ever longer runs, without boxing any. */
    default int[] sorted(int[] members) {
        var from = members.clone();
        var to = new int[members.length];
        for (int run = 1; run < members.length; run *= 2) {
            for (int start = 0; start < members.length; start += 2 * run) {
                int middle = Math.min(start + run, members.length);
                merge(from, start, middle, Math.min(middle + run, members.length), to);
            }
            var merged = to;
            to = from;
            from = merged;
        }
        return from;
    }

    private void merge(int[] from, int start, int middle, int end, int[] to) {
        if (middle == end || compare(from[middle - 1], from[middle]) <= 0) {
            System.arraycopy(from, start, to, start, end - start);
            return;
        }
        int left = start;
        int right = middle;
        for (int at = start; at < end; at++) {
            var takeLeft = right == end || (left < middle && compare(from[left], from[right]) <= 0);
            to[at] = takeLeft ? from[left++] : from[right++];
        }
    }
}
