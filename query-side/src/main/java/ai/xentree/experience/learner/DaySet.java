package ai.xentree.experience.learner;

import java.util.BitSet;
import java.util.OptionalInt;

/** Days since 1970-01-01, a bit for each. */
public final class DaySet {

    private static final int ROUNDED_TO = 512;

    private int base;
    private BitSet bits;

    /** An empty one. */
    DaySet() {
        this(0, new byte[0]);
    }

    /** As it was kept: the day of the first bit, and the bits. */
    public DaySet(int base, byte[] bits) {
        this.base = base;
        this.bits = BitSet.valueOf(bits);
    }

    void add(int day) {
        if (bits.isEmpty() || day < base) {
            startBefore(day);
        }
        bits.set(day - base);
    }

    private void startBefore(int day) {
        int earlier = Math.floorDiv(day, ROUNDED_TO) * ROUNDED_TO;
        var moved = new BitSet();
        bits.stream().forEach(bit -> moved.set(bit + base - earlier));
        bits = moved;
        base = earlier;
    }

    boolean contains(int day) {
        return day >= base && bits.get(day - base);
    }

    /** The first day that is not before another. */
    OptionalInt from(int day) {
        int bit = bits.nextSetBit(Math.max(0, day - base));
        return bit < 0 ? OptionalInt.empty() : OptionalInt.of(base + bit);
    }

    /** The last day. */
    OptionalInt last() {
        return bits.isEmpty() ? OptionalInt.empty() : OptionalInt.of(base + bits.length() - 1);
    }

    /** The day of the first bit. */
    public int base() {
        return base;
    }

    /** The bits, as {@link BitSet#valueOf(byte[])} reads them. */
    public byte[] bits() {
        return bits.toByteArray();
    }
}
