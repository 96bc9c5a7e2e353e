package ai.xentree.standalone.sqlite;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** An event as a row, encoded before it waits for the writer. */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way to the file, which nobody compares
record EventRow(
        @Nullable String aggregateId,
        long sequence,
        @Nullable String aggregateType,
        String eventId,
        String name,
        @Nullable String revision,
        long storedAt,
        byte[] payload,
        byte[] metadata) {

    private static final int COLUMNS = 9;
    private static final String PLACES = "(?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String INSERT = "INSERT INTO events (aggregate_id, sequence, aggregate_type,"
            + " event_id, name, revision, stored_at, payload, metadata) VALUES " + PLACES;

    /** SQL that inserts that many. */
    static String insert(int rows) {
        return INSERT + (", " + PLACES).repeat(rows - 1);
    }

    static EventRow of(EventMessage<?> event, Serializer serializer) {
        var payload = event.serializePayload(serializer, byte[].class);
        var metadata = event.serializeMetaData(serializer, byte[].class);
        var domain = event instanceof DomainEventMessage<?> message ? message : null;
        return new EventRow(
                domain == null ? null : domain.getAggregateIdentifier(),
                domain == null ? 0 : domain.getSequenceNumber(),
                domain == null ? null : domain.getType(),
                event.getIdentifier(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                event.getTimestamp().toEpochMilli(),
                payload.getData(),
                metadata.getData());
    }

    /** Sets the parameters of a statement's row, counted from 0. */
    void bind(PreparedStatement statement, int row) throws SQLException {
        int before = row * COLUMNS;
        statement.setString(before + 1, aggregateId);
        statement.setLong(before + 2, sequence);
        statement.setString(before + 3, aggregateType);
        statement.setString(before + 4, eventId);
        statement.setString(before + 5, name);
        statement.setString(before + 6, revision);
        statement.setLong(before + 7, storedAt);
        statement.setBytes(before + 8, payload);
        statement.setBytes(before + 9, metadata);
    }
}
