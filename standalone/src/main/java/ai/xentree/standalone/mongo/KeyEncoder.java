package ai.xentree.standalone.mongo;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes a key of values, one after another. Values that MongoDB holds equal (1 and 1.0, null and absent) give equal bytes;
 * numbers sort among numbers and times among times; no value's bytes are the beginning of another's.
 */
final class KeyEncoder {

    private static final byte NOTHING = 0x05;
    private static final byte NUMBER = 0x10;
    private static final byte STRING = 0x20;
    private static final byte OTHER = 0x30;
    private static final byte TIME = 0x40;

    private static final byte ESCAPED = (byte) 0xFF;
    private static final byte END = 0x01;

    private final ByteBuf buffer = Unpooled.buffer();

    KeyEncoder() {}

    /** Goes on after a key. */
    KeyEncoder(Key prefix) {
        buffer.writeBytes(prefix.bytes());
    }

    KeyEncoder append(@Nullable Object value) {
        switch (value) {
            case null -> buffer.writeByte(NOTHING);
            case Missing missing -> buffer.writeByte(NOTHING);
            case Number number -> append(number);
            case String string -> buffer.writeByte(STRING).writeBytes(escaped(string.getBytes(StandardCharsets.UTF_8)));
            case Instant time -> buffer.writeByte(TIME).writeLong(time.toEpochMilli() ^ Long.MIN_VALUE);
            default -> buffer.writeByte(OTHER).writeBytes(escaped(Bson.encode(new Document("", normalized(value)))));
        }
        return this;
    }

    /** All values of a kind and no others begin like this. */
    KeyEncoder appendKind(byte kind) {
        buffer.writeByte(kind);
        return this;
    }

    Key key() {
        return new Key(ByteBufUtil.getBytes(buffer));
    }

    /** As a double, then what a double cannot hold of a long. */
    private void append(Number number) {
        var nearest = number.doubleValue() + 0.0; // no negative zero
        var rest = number instanceof Long whole ? whole - (long) nearest : 0;
        buffer.writeByte(NUMBER).writeLong(sortable(nearest)).writeLong(rest ^ Long.MIN_VALUE);
    }

    /** IEEE 754's bits, of which those of a negative number sort the wrong way round. */
    private static long sortable(double number) {
        var bits = Double.doubleToLongBits(number);
        return bits < 0 ? ~bits : bits ^ Long.MIN_VALUE;
    }

    private static ByteBuf escaped(byte[] bytes) {
        var escaped = Unpooled.buffer(bytes.length + 2);
        for (var b : bytes) {
            escaped.writeByte(b);
            if (b == 0) {
                escaped.writeByte(ESCAPED);
            }
        }
        return escaped.writeByte(0).writeByte(END);
    }

    private static @Nullable Object normalized(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Number number -> number.doubleValue() + 0.0;
            case Map<?, ?> map -> {
                var document = new Document();
                map.forEach((name, member) -> document.put(name.toString(), normalized(member)));
                yield document;
            }
            case Collection<?> all -> all.stream().map(KeyEncoder::normalized).toList();
            default -> value;
        };
    }
}
