package ai.xentree.standalone.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
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

    private static final String INSERT = "INSERT INTO events (aggregate_id, sequence, aggregate_type,"
            + " event_id, name, revision, stored_at, payload, metadata) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

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

    /** Inserts rows; SQLite gives each the next position. */
    static void insert(Connection connection, List<EventRow> rows) throws SQLException {
        try (var statement = connection.prepareStatement(INSERT)) {
            for (var row : rows) {
                row.bind(statement);
                statement.executeUpdate();
            }
        }
    }

    void bind(PreparedStatement statement) throws SQLException {
        statement.setString(1, aggregateId);
        statement.setLong(2, sequence);
        statement.setString(3, aggregateType);
        statement.setString(4, eventId);
        statement.setString(5, name);
        statement.setString(6, revision);
        statement.setLong(7, storedAt);
        statement.setBytes(8, payload);
        statement.setBytes(9, metadata);
    }
}
