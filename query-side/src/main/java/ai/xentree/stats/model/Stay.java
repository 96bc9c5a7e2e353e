package ai.xentree.stats.model;

/**
 * A membership from joining to leaving.
 *
 * @param joined when it began (milliseconds since 1970-01-01T00:00Z)
 * @param removed when it ended, exclusive; {@link #OPEN} while it has not
 */
public record Stay(long joined, long removed) {

    /** The end of a membership that has not ended. */
    public static final long OPEN = Long.MAX_VALUE;

    /** Whether an instant lies in it: [joined, removed). */
    public boolean contains(long instant) {
        return joined <= instant && instant < removed;
    }

    /** Whether it has not been ended. */
    public boolean open() {
        return removed == OPEN;
    }

    /** The same, ended. */
    public Stay until(long instant) {
        return new Stay(joined, instant);
    }
}
