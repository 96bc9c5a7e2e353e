package ai.xentree.events;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * An event as the store holds it: nothing decoded, nothing decrypted, nothing brought up to date.
 *
 * @param position its place in the whole history, from 1 without gaps
 * @param eventId its id
 * @param aggregateType kind of its aggregate, if it has one
 * @param aggregateId its aggregate, if it has one
 * @param sequence its place within the aggregate, from 0
 * @param name the name it is stored under
 * @param revision of that name's shape
 * @param storedAt milliseconds since 1970-01-01T00:00Z
 * @param metadata who, for whom and why, as a JSON object
 * @param payload what happened, as stored
 */
@SuppressWarnings("ArrayRecordComponent") // bytes as they are, which nobody compares
public record RawEvent(
        long position,
        String eventId,
        @Nullable String aggregateType,
        @Nullable String aggregateId,
        long sequence,
        String name,
        @Nullable String revision,
        long storedAt,
        byte[] metadata,
        byte[] payload) {

    /** Counts up if events are ever written in another form. What was hashed in an earlier form stays in it. */
    private static final int FORM = 1;

    private static final int ABSENT = -1;
    private static final int REST_BYTES = 256;

    /**
     * The bytes that stand for it in the Merkle tree, from which every field can be told: the form (1 byte), the position, the
     * sequence and the time of storing (8 bytes each), then id, type and id of the aggregate, name, revision, metadata and
     * payload, each as its length (4 bytes; −1 where there is none) and its bytes. Numbers are big-endian, text is UTF-8.
     */
    public byte[] canonicalBytes() {
        var bytes = new ByteArrayOutputStream(metadata.length + payload.length + REST_BYTES);
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(FORM);
            out.writeLong(position);
            out.writeLong(sequence);
            out.writeLong(storedAt);
            for (var text : new @Nullable String[] {eventId, aggregateType, aggregateId, name, revision}) {
                write(out, text == null ? null : text.getBytes(StandardCharsets.UTF_8));
            }
            write(out, metadata);
            write(out, payload);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, byte @Nullable [] field) throws IOException {
        if (field == null) {
            out.writeInt(ABSENT);
            return;
        }
        out.writeInt(field.length);
        out.write(field);
    }
}
