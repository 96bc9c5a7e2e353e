package ai.xentree.stats.pages;

/**
 * A page as it is at some position.
 *
 * @param position at which it was written; {@link Marker#NONE} while absent
 * @param head position of the newest version its document holds, perhaps not published; what a writer expects to replace
 */
record Version<S>(PageKind<S> kind, S page, long position, long head) {

    private static final int OVERHEAD_BYTES = 200;

    int weight() {
        return OVERHEAD_BYTES + kind.weight(page);
    }
}
