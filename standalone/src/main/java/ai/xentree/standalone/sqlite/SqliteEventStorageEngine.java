package ai.xentree.standalone.sqlite;

import ai.xentree.axon.Snapshots;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Axon's events in SQLite. Positions count up from 1 without gaps, because one thread writes; an append returns once it is
 * on disk.
 */
public final class SqliteEventStorageEngine extends BatchingEventStorageEngine {

    private static final String BY_AGGREGATE = "SELECT " + StoredEntry.COLUMNS
            + " FROM events WHERE aggregate_id = ? AND sequence >= ? ORDER BY sequence LIMIT ?";
    private static final String BY_POSITION =
            "SELECT " + StoredEntry.COLUMNS + ", position FROM events WHERE position > ? ORDER BY position LIMIT ?";
    private static final String SNAPSHOT = "SELECT " + StoredEntry.COLUMNS + " FROM snapshots WHERE aggregate_id = ?";
    private static final String ANY_SNAPSHOT = "SELECT EXISTS (SELECT 1 FROM snapshots)";
    private static final String LAST_SEQUENCE = "SELECT max(sequence) FROM events WHERE aggregate_id = ?";
    private static final String STORE_SNAPSHOT =
            "INSERT OR REPLACE INTO snapshots (aggregate_id, sequence, aggregate_type,"
                    + " event_id, name, revision, stored_at, payload, metadata) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final SqliteDuplicateKeys DUPLICATES = new SqliteDuplicateKeys();

    private final SqliteStore store;
    private volatile boolean snapshots;

    private SqliteEventStorageEngine(SqliteStore store, Builder builder) {
        super(builder);
        this.store = store;
        this.snapshots = readOne(ANY_SNAPSHOT, statement -> {}).orElse(0L) > 0;
    }

    /** Events in that store, written by that serializer, and snapshots. */
    public static SqliteEventStorageEngine on(
            SqliteStore store, Serializer events, Snapshots snapshots, int batchSize) {
        var builder = new Builder();
        builder.eventSerializer(events)
                .snapshotSerializer(snapshots.serializer())
                .snapshotFilter(snapshots)
                .persistenceExceptionResolver(DUPLICATES)
                .batchSize(batchSize);
        return new SqliteEventStorageEngine(store, builder);
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        var rows = events.stream().map(event -> EventRow.of(event, serializer)).toList();
        try {
            store.append(rows);
        } catch (SQLException e) {
            if (DUPLICATES.isDuplicateKeyViolation(e)) {
                handlePersistenceException(e, events.getFirst());
            }
            throw new EventStoreException("Events could not be stored: " + e.getMessage(), e);
        }
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        var row = EventRow.of(snapshot, serializer);
        snapshots = true;
        try {
            store.write(connection -> {
                try (var statement = connection.prepareStatement(STORE_SNAPSHOT)) {
                    row.bind(statement, 0);
                    return statement.executeUpdate();
                }
            });
        } catch (SQLException e) {
            throw new EventStoreException("A snapshot could not be stored.", e);
        }
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String aggregateId, long firstSequence, int atMost) {
        return read(
                BY_AGGREGATE,
                statement -> {
                    statement.setString(1, aggregateId);
                    statement.setLong(2, firstSequence);
                    statement.setInt(3, atMost);
                },
                StoredEntry::of);
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(TrackingToken lastToken, int atMost) {
        var after = position(lastToken);
        if (after >= store.head()) {
            return List.of();
        }
        return read(
                BY_POSITION,
                statement -> {
                    statement.setLong(1, after);
                    statement.setInt(2, atMost);
                },
                row -> new TrackedDomainEventData<>(
                        new GlobalSequenceTrackingToken(row.getLong(10)), StoredEntry.of(row)));
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateId) {
        if (!snapshots) {
            return Stream.empty();
        }
        return read(SNAPSHOT, statement -> statement.setString(1, aggregateId), StoredEntry::of).stream();
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateId) {
        return readOne(LAST_SEQUENCE, statement -> statement.setString(1, aggregateId));
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return null;
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return token(store.head());
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant dateTime) {
        var first = read(
                EventTimes.FIRST_AT, statement -> statement.setLong(1, dateTime.toEpochMilli()), row -> row.getLong(1));
        return first.isEmpty() ? createHeadToken() : token(first.getFirst() - 1);
    }

    private static @Nullable TrackingToken token(long position) {
        return position == 0 ? null : new GlobalSequenceTrackingToken(position);
    }

    private static long position(@Nullable TrackingToken token) {
        return token == null ? 0 : token.position().orElse(0);
    }

    private Optional<Long> readOne(String query, Binding binding) {
        return read(query, binding, row -> {
                    var value = row.getLong(1);
                    return row.wasNull() ? Optional.<Long>empty() : Optional.of(value);
                })
                .getFirst();
    }

    private <R> List<R> read(String query, Binding binding, Row<R> mapping) {
        try {
            return store.read(reader -> {
                var statement = reader.prepared(query);
                binding.bind(statement);
                return rows(statement, mapping);
            });
        } catch (SQLException e) {
            throw new EventStoreException("Events could not be read.", e);
        }
    }

    private static <R> List<R> rows(PreparedStatement statement, Row<R> mapping) throws SQLException {
        var found = new ArrayList<R>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(mapping.map(rows));
            }
        }
        return found;
    }

    /** Sets a statement's parameters. */
    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    /** What a row becomes. */
    private interface Row<R> {
        R map(ResultSet row) throws SQLException;
    }

    private static final class Builder extends BatchingEventStorageEngine.Builder {}
}
