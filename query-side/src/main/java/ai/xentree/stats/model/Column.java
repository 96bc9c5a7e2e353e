package ai.xentree.stats.model;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
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

    /** Numbers that are none below 0 and none above 65,535. */
    static char[] chars(IntStream numbers) {
        var wide = numbers.toArray();
        var values = new char[wide.length];
        for (int i = 0; i < wide.length; i++) {
            values[i] = (char) wide[i];
        }
        return values;
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

    /**
     * Places in a list of names, of which the page keeps, under the plural, those of when it was written; −1 stays.
     *
     * @param names those of now
     */
    static byte[] places(Document page, String name, List<String> names) {
        var then = page.getList(name + "s", String.class);
        var places = bytes(page, name);
        if (!then.equals(names)) {
            for (int row = 0; row < places.length; row++) {
                places[row] = places[row] < 0 ? places[row] : (byte) names.indexOf(then.get(places[row]));
            }
        }
        return places;
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

    /** A copy of at least that size, filled up with a value. */
    static long[] grown(long[] column, int size, long value) {
        var grown = Arrays.copyOf(column, Math.max(column.length, size));
        Arrays.fill(grown, column.length, grown.length, value);
        return grown;
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
