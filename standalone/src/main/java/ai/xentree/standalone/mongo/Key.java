package ai.xentree.standalone.mongo;

import java.util.Arrays;
import java.util.HexFormat;

/** A document's identity, or the values of an index, as bytes that sort and compare like them. */
record Key(byte[] bytes) {

    /** Above the first byte of any value. */
    private static final byte ABOVE_ALL = (byte) 0xFF;

    /** The identity made of a value of {@code _id}. */
    static Key of(Object value) {
        return new KeyEncoder().append(value).key();
    }

    /** The least key that is greater than all that begin like this one. */
    Key afterAllThatBeginSo() {
        var end = Arrays.copyOf(bytes, bytes.length + 1);
        end[bytes.length] = ABOVE_ALL;
        return new Key(end);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Key(var others) && Arrays.equals(bytes, others);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
