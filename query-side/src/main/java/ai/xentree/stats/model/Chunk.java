package ai.xentree.stats.model;

/** How many members share a page: {@code 1 << bits}. */
public enum Chunk {
    /** Pages of days and weeks, read many at a time. */
    WIDE(16),
    /** Pages that are rewritten whole by every change. */
    NARROW(12),
    /** Pages of which much is kept for each member. */
    FINE(4);

    private final int bits;

    Chunk(int bits) {
        this.bits = bits;
    }

    /** The page a member is on. */
    public int of(int ordinal) {
        return ordinal >>> bits;
    }

    /** The member's place on it. */
    public int slot(int ordinal) {
        return ordinal & ((1 << bits) - 1);
    }

    /** The member at a place. */
    public int member(int chunk, int slot) {
        return (chunk << bits) + slot;
    }

    /** How many pages that many members take. */
    public int count(int members) {
        return (members + (1 << bits) - 1) >>> bits;
    }
}
