package ai.xentree.standalone.mongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/** Documents as the bytes in which MongoDB's clients send them, and with a sum of these where they are kept. */
final class Bson {

    private static final int TYPICAL_BYTES = 1_024;

    private Bson() {}

    static byte[] encode(Document document) {
        var buffer = Unpooled.buffer(TYPICAL_BYTES);
        BsonEncoder.encodeDocument(document, buffer);
        return ByteBufUtil.getBytes(buffer);
    }

    /** The document with its sum. */
    static byte[] sealed(Document document) {
        var buffer = Unpooled.buffer(TYPICAL_BYTES);
        BsonEncoder.encodeDocument(document, buffer);
        buffer.writeInt(sum(buffer.nioBuffer()));
        return ByteBufUtil.getBytes(buffer);
    }

    /**
     * A document that was sealed.
     *
     * @throws FileFailure if its bytes are others than they were
     */
    static Document unsealed(byte[] bytes) {
        if (!isWhole(bytes)) {
            throw FileFailure.damage("a document is damaged");
        }
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes, 0, bytes.length - Integer.BYTES));
    }

    /** Whether a sealed document's bytes are what they were. */
    static boolean isWhole(byte[] bytes) {
        int length = bytes.length - Integer.BYTES;
        return length > 0 && ByteBuffer.wrap(bytes).getInt(length) == sum(ByteBuffer.wrap(bytes, 0, length));
    }

    private static int sum(ByteBuffer bytes) {
        var sum = new CRC32C();
        sum.update(bytes);
        return (int) sum.getValue();
    }
}
