package ai.xentree.prove;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What the bytes of a leaf say about the event, as docs/audit.md describes them. */
record LeafEvent(long position, String eventId, String name) {

    private static final int FORM = 1;

    /**
     * Reads them.
     *
     * @throws IllegalArgumentException if they are of another form
     */
    static LeafEvent read(byte[] data) {
        try (var in = new DataInputStream(new ByteArrayInputStream(data))) {
            if (in.readByte() != FORM) {
                throw new IllegalArgumentException("bytes of an event in a form that this program does not know");
            }
            var position = in.readLong();
            in.readLong();
            in.readLong();
            var eventId = text(in);
            text(in);
            text(in);
            return new LeafEvent(position, eventId, text(in));
        } catch (IOException e) {
            throw new IllegalArgumentException("bytes of an event that end too early", e);
        }
    }

    private static String text(DataInputStream in) throws IOException {
        var length = in.readInt();
        return length < 0 ? "" : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
