package ai.xentree.web.consistency;

import ai.xentree.web.errors.InvalidRequest;
import java.nio.ByteBuffer;
import java.util.Base64;

/** What a client carries from a write to a read: a position in the history, in a form that nobody computes with. */
record ConsistencyToken(long position) {

    static final String HEADER = "X-Consistency-Token";
    private static final byte VERSION = 1;
    private static final int LENGTH = 1 + Long.BYTES;

    String encoded() {
        var bytes = ByteBuffer.allocate(LENGTH).put(VERSION).putLong(position).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static ConsistencyToken decode(String encoded) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(encoded));
            if (bytes.remaining() == LENGTH && bytes.get() == VERSION) {
                return new ConsistencyToken(bytes.getLong());
            }
        } catch (IllegalArgumentException e) {
            throw malformed();
        }
        throw malformed();
    }

    private static InvalidRequest malformed() {
        return new InvalidRequest(HEADER, "is not a token of an earlier write");
    }
}
