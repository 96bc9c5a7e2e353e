package ai.xentree.stats.model;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;

/** Columns of numbers as little-endian binaries: small on disk, quick to read. */
final class Column {

    private Column() {}

    static Binary of(byte[] values) {
        return new Binary(values);
    }

    static Binary of(char[] values) {
        var bytes = new byte[values.length * Character.BYTES];
        littleEndian(bytes).asCharBuffer().put(values);
        return new Binary(bytes);
    }

    static Binary of(int[] values) {
        var bytes = new byte[values.length * Integer.BYTES];
        littleEndian(bytes).asIntBuffer().put(values);
        return new Binary(bytes);
    }

    static Binary of(long[] values) {
        var bytes = new byte[values.length * Long.BYTES];
        littleEndian(bytes).asLongBuffer().put(values);
        return new Binary(bytes);
    }

    static byte[] bytes(Document page, String name) {
        return page.get(name, Binary.class).getData();
    }

    static char[] chars(Document page, String name) {
        var bytes = buffer(page, name);
        var values = new char[bytes.remaining() / Character.BYTES];
        bytes.asCharBuffer().get(values);
        return values;
    }

    static int[] ints(Document page, String name) {
        var bytes = buffer(page, name);
        var values = new int[bytes.remaining() / Integer.BYTES];
        bytes.asIntBuffer().get(values);
        return values;
    }

    static long[] longs(Document page, String name) {
        var bytes = buffer(page, name);
        var values = new long[bytes.remaining() / Long.BYTES];
        bytes.asLongBuffer().get(values);
        return values;
    }

    /** Puts an identifier into two neighbouring places. */
    static void put(long[] values, int index, UUID id) {
        values[2 * index] = id.getMostSignificantBits();
        values[2 * index + 1] = id.getLeastSignificantBits();
    }

    /** The identifier in two neighbouring places. */
    static UUID uuid(long[] values, int index) {
        return new UUID(values[2 * index], values[2 * index + 1]);
    }

    private static ByteBuffer buffer(Document page, String name) {
        return littleEndian(bytes(page, name));
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
