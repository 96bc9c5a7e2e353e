package ai.xentree.standalone.sqlite;

import ai.xentree.events.RawEvent;
import ai.xentree.events.RawEvents;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** Events as the rows of the file hold them. */
public final class SqliteRawEvents implements RawEvents {

    private static final String COLUMNS = "position, event_id, aggregate_type, aggregate_id, sequence, name, revision,"
            + " stored_at, metadata, payload FROM events";
    private static final String AFTER = "SELECT " + COLUMNS + " WHERE position > ? ORDER BY position LIMIT ?";
    private static final String OF_AGGREGATE =
            "SELECT " + COLUMNS + " WHERE aggregate_id = ? AND sequence >= ? ORDER BY sequence LIMIT ?";
    private static final String BY_ID = "SELECT " + COLUMNS + " WHERE event_id = ?";

    private final SqliteStore store;

    /** Those of that store. */
    public SqliteRawEvents(SqliteStore store) {
        this.store = store;
    }

    @Override
    public long head() {
        return store.head();
    }

    @Override
    public List<RawEvent> after(long position, int atMost) {
        return read(reader -> {
            var statement = reader.prepared(AFTER);
            statement.setLong(1, position);
            statement.setInt(2, atMost);
            return all(statement);
        });
    }

    @Override
    public List<RawEvent> ofAggregate(String aggregateId, long fromSequence, int atMost) {
        return read(reader -> {
            var statement = reader.prepared(OF_AGGREGATE);
            statement.setString(1, aggregateId);
            statement.setLong(2, fromSequence);
            statement.setInt(3, atMost);
            return all(statement);
        });
    }

    private static List<RawEvent> all(PreparedStatement statement) throws SQLException {
        var found = new ArrayList<RawEvent>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(event(rows));
            }
        }
        return found;
    }

    @Override
    public Optional<RawEvent> find(UUID eventId) {
        return read(reader -> {
            var statement = reader.prepared(BY_ID);
            statement.setString(1, eventId.toString());
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(event(rows)) : Optional.empty();
            }
        });
    }

    @Override
    public List<String> contradictions() {
        return read(EventTimes::contradictions);
    }

    private <R> R read(Readers.Read<R> read) {
        try {
            return store.read(read);
        } catch (SQLException e) {
            throw new EventStoreException("Events could not be read.", e);
        }
    }

    private static RawEvent event(ResultSet row) throws SQLException {
        return new RawEvent(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                row.getString(6),
                row.getString(7),
                row.getLong(8),
                row.getBytes(9),
                row.getBytes(10));
    }
}
