package ai.xentree.standalone.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.NullUnmarked;

/** An event or a snapshot as it is in the file. Axon's own entry keeps the time as text, which costs more than all else. */
@NullUnmarked
@SuppressWarnings("ArrayRecordComponent") // bytes on their way out of the file, which nobody compares
record StoredEntry(
        String type,
        String aggregateId,
        long sequence,
        String eventId,
        Instant storedAt,
        String name,
        String revision,
        byte[] payload,
        byte[] metadata)
        implements DomainEventData<byte[]> {

    /** The columns that make it, in this order. */
    static final String COLUMNS =
            "aggregate_type, aggregate_id, sequence, event_id, stored_at, name, revision, payload, metadata";

    static StoredEntry of(ResultSet row) throws SQLException {
        return new StoredEntry(
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                Instant.ofEpochMilli(row.getLong(5)),
                row.getString(6),
                row.getString(7),
                row.getBytes(8),
                row.getBytes(9));
    }

    @Override
    public String getType() {
        return type;
    }

    @Override
    public String getAggregateIdentifier() {
        return aggregateId;
    }

    @Override
    public long getSequenceNumber() {
        return sequence;
    }

    @Override
    public String getEventIdentifier() {
        return eventId;
    }

    @Override
    public Instant getTimestamp() {
        return storedAt;
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return new SerializedMetaData<>(metadata, byte[].class);
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return new SimpleSerializedObject<>(payload, byte[].class, name, revision);
    }
}
