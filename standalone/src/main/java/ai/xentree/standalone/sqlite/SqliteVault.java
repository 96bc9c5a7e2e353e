package ai.xentree.standalone.sqlite;

import ai.xentree.vault.VaultStore;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** The vault in the same file as the events, and as durable; what is removed is overwritten. */
public final class SqliteVault implements VaultStore {

    private static final String FIND = "SELECT id, secret, expires_at FROM vault WHERE kind = ? AND id = ?"
            + " AND (expires_at IS NULL OR expires_at > ?)";
    private static final String FIND_ALL = "SELECT id, secret, expires_at FROM vault WHERE kind = ? AND id >= ?"
            + " AND id < ? || char(0x10FFFF) AND (expires_at IS NULL OR expires_at > ?) ORDER BY id";
    private static final String NEXT = "SELECT id, secret, expires_at FROM vault WHERE kind = ? AND id > ?"
            + " AND (expires_at IS NULL OR expires_at > ?) ORDER BY id LIMIT 1";
    private static final String ALL = "SELECT kind, id, secret, expires_at FROM vault";
    private static final String PUT = "INSERT OR REPLACE INTO vault (kind, id, secret, expires_at) VALUES (?, ?, ?, ?)";

    private final SqliteStore store;
    private final InstantSource clock;

    /** The vault in that store. */
    public SqliteVault(SqliteStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Optional<Entry> find(String kind, String id) {
        return orFail(() -> store.read(reader -> find(reader.prepared(FIND), kind, id)));
    }

    private Optional<Entry> find(Connection connection, String kind, String id) throws SQLException {
        try (var statement = connection.prepareStatement(FIND)) {
            return find(statement, kind, id);
        }
    }

    private Optional<Entry> find(PreparedStatement statement, String kind, String id) throws SQLException {
        statement.setString(1, kind);
        statement.setString(2, id);
        statement.setLong(3, clock.millis());
        return entries(statement).stream().findFirst();
    }

    @Override
    public List<Entry> findAll(String kind, String idPrefix) {
        return orFail(() -> store.read(reader -> {
            try (var statement = reader.connection().prepareStatement(FIND_ALL)) {
                statement.setString(1, kind);
                statement.setString(2, idPrefix);
                statement.setString(3, idPrefix);
                statement.setLong(4, clock.millis());
                return entries(statement);
            }
        }));
    }

    /** Each is looked up by itself: while a read lasts, what is removed stays in the log. */
    @Override
    public void forEach(String kind, Consumer<Entry> shown) {
        for (var next = after(kind, "");
                next.isPresent();
                next = after(kind, next.get().id())) {
            shown.accept(next.get());
        }
    }

    private Optional<Entry> after(String kind, String id) {
        return orFail(() -> store.read(reader -> find(reader.prepared(NEXT), kind, id)));
    }

    @Override
    public void put(String kind, Entry entry) {
        orFail(() -> store.write(connection -> put(connection, kind, entry)));
    }

    @Override
    public Entry putIfAbsent(String kind, Entry entry) {
        return orFail(() -> store.write(connection -> {
            var present = find(connection, kind, entry.id());
            return present.isPresent() ? present.get() : put(connection, kind, entry);
        }));
    }

    @Override
    public boolean replace(String kind, byte[] expected, Entry entry) {
        return orFail(() -> store.write(connection -> {
            var same = find(connection, kind, entry.id())
                    .filter(present -> Arrays.equals(present.secret(), expected))
                    .isPresent();
            if (same) {
                put(connection, kind, entry);
            }
            return same;
        }));
    }

    @Override
    public boolean remove(String kind, String id) {
        return orFail(() -> store.erase(connection -> {
            try (var statement = connection.prepareStatement("DELETE FROM vault WHERE kind = ? AND id = ?")) {
                statement.setString(1, kind);
                statement.setString(2, id);
                return statement.executeUpdate() > 0;
            }
        }));
    }

    @Override
    public int removeExpired(Instant now) {
        return orFail(() -> store.erase(connection -> {
            try (var statement = connection.prepareStatement("DELETE FROM vault WHERE expires_at <= ?")) {
                statement.setLong(1, now.toEpochMilli());
                return statement.executeUpdate();
            }
        }));
    }

    @Override
    public void rewrite(Form form) {
        orFail(() -> store.erase(connection -> {
            int rewritten = 0;
            for (var kept : all(connection)) {
                var entry = kept.entry();
                var secret = form.of(kept.kind(), entry);
                if (!Arrays.equals(secret, entry.secret())) {
                    put(connection, kept.kind(), new Entry(entry.id(), secret, entry.expiresAt()));
                    rewritten++;
                }
            }
            return rewritten;
        }));
    }

    private static List<Kept> all(Connection connection) throws SQLException {
        var all = new ArrayList<Kept>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(ALL)) {
            while (rows.next()) {
                all.add(new Kept(rows.getString("kind"), entry(rows)));
            }
        }
        return all;
    }

    private static Entry put(Connection connection, String kind, Entry entry) throws SQLException {
        try (var statement = connection.prepareStatement(PUT)) {
            statement.setString(1, kind);
            statement.setString(2, entry.id());
            statement.setBytes(3, entry.secret());
            if (entry.expiresAt() == null) {
                statement.setNull(4, Types.INTEGER);
            } else {
                statement.setLong(4, entry.expiresAt().toEpochMilli());
            }
            statement.executeUpdate();
            return entry;
        }
    }

    private static List<Entry> entries(PreparedStatement statement) throws SQLException {
        var entries = new ArrayList<Entry>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                entries.add(entry(rows));
            }
        }
        return entries;
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var millis = row.getLong("expires_at");
        var expiresAt = row.wasNull() ? null : Instant.ofEpochMilli(millis);
        return new Entry(row.getString("id"), row.getBytes("secret"), expiresAt);
    }

    private static <R> R orFail(Access<R> access) {
        try {
            return access.run();
        } catch (SQLException e) {
            throw new EventStoreException("The vault cannot be reached.", e);
        }
    }

    /** An entry of a kind. */
    private record Kept(String kind, Entry entry) {}

    /** Something done in the store. */
    private interface Access<R> {
        R run() throws SQLException;
    }
}
