package ai.xentree.stats.model;

import java.util.Arrays;
import org.bson.Document;
import org.bson.types.Binary;

/** A column of numbers, none below 0, each in as few bytes as the largest of them takes. */
@SuppressWarnings("ArrayRecordComponent") // read in place, never changed
public sealed interface Numbers {

    /** The number in a row. */
    int at(int row);

    /** A column of these. */
    static Numbers of(int[] values) {
        int largest = Arrays.stream(values).max().orElse(0);
        return largest <= Bytes.LARGEST
                ? Bytes.of(values)
                : largest <= Character.MAX_VALUE ? Chars.of(values) : new Ints(values);
    }

    /** The column of that name, as {@link #binary} wrote it. */
    static Numbers in(Document page, String name, int rows) {
        int bytes = page.get(name, Binary.class).length();
        return bytes == rows
                ? new Bytes(Column.bytes(page, name))
                : bytes == Character.BYTES * rows
                        ? new Chars(Column.chars(page, name))
                        : new Ints(Column.ints(page, name));
    }

    /** How it is kept. */
    default Binary binary() {
        return switch (this) {
            case Bytes bytes -> Column.of(bytes.values());
            case Chars chars -> Column.of(chars.values());
            case Ints ints -> Column.of(ints.values());
        };
    }

    /** Up to 255. */
    record Bytes(byte[] values) implements Numbers {

        private static final int LARGEST = 255;

        private static Bytes of(int[] values) {
            var narrow = new byte[values.length];
            for (int row = 0; row < values.length; row++) {
                narrow[row] = (byte) values[row];
            }
            return new Bytes(narrow);
        }

        @Override
        public int at(int row) {
            return Byte.toUnsignedInt(values[row]);
        }
    }

    /** Up to 65,535. */
    record Chars(char[] values) implements Numbers {

        private static Chars of(int[] values) {
            var narrow = new char[values.length];
            for (int row = 0; row < values.length; row++) {
                narrow[row] = (char) values[row];
            }
            return new Chars(narrow);
        }

        @Override
        public int at(int row) {
            return values[row];
        }
    }

    /** Any. */
    record Ints(int[] values) implements Numbers {

        @Override
        public int at(int row) {
            return values[row];
        }
    }
}
