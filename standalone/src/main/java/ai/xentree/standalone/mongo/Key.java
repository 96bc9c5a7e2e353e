package ai.xentree.standalone.mongo;

import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A document's identity, or the values of an index, as bytes that sort and compare like them. */
final class Key {

    /** Above the first byte of any value. */
    private static final byte ABOVE_ALL = (byte) 0xFF;

    private final byte[] bytes;

    Key(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Not to be changed. */
    byte[] bytes() {
        return bytes;
    }

    boolean isEmpty() {
        return bytes.length == 0;
    }

    /** The identity made of a value of {@code _id}. */
    static Key of(@Nullable Object value) {
        return new KeyEncoder().append(value).key();
    }

    /** The least key that is greater than all that begin like this one. */
    Key afterAllThatBeginSo() {
        var end = Arrays.copyOf(bytes, bytes.length + 1);
        end[bytes.length] = ABOVE_ALL;
        return new Key(end);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Key key && Arrays.equals(bytes, key.bytes);
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
