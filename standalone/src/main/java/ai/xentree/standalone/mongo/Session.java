package ai.xentree.standalone.mongo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** One connection to the file, which serves one command at a time, in one transaction. */
final class Session implements AutoCloseable {

    /** What a row holds. */
    @FunctionalInterface
    interface Row<R> {

        R read(ResultSet row) throws SQLException;
    }

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private final List<Rows<?>> open = new ArrayList<>();

    Session(Connection connection) {
        this.connection = connection;
    }

    /** Runs a command as a whole or, if it fails in any way, not at all. */
    <R> R transact(String begin, Supplier<R> command) {
        var done = false;
        try {
            execute(begin);
            var result = command.get();
            closeRows();
            execute("COMMIT");
            done = true;
            return result;
        } finally {
            if (!done) {
                rollBack();
            }
        }
    }

    /** Changes something; answers how many rows. */
    int execute(String sql, Object... values) {
        try {
            return bound(prepared(sql), values).executeUpdate();
        } catch (SQLException e) {
            throw new FileFailure(e);
        }
    }

    /** The first row. */
    <R> Optional<R> first(Row<R> row, String sql, Object... values) {
        try (var rows = bound(prepared(sql), values).executeQuery()) {
            return rows.next() ? Optional.of(row.read(rows)) : Optional.empty();
        } catch (SQLException e) {
            throw new FileFailure(e);
        }
    }

    /** A number, which is always there. */
    long number(String sql, Object... values) {
        return first(row -> row.getLong(1), sql, values).orElse(0L);
    }

    /** All rows, read as they are asked for; closed with the command if not before. */
    <R> Rows<R> all(Row<R> row, String sql, Object... values) {
        try {
            var rows = new Rows<>(bound(connection.prepareStatement(sql), values), row);
            open.add(rows);
            return rows;
        } catch (SQLException e) {
            throw new FileFailure(e);
        }
    }

    /** Forgets what was prepared for tables that may be gone. */
    void forgetStatements() {
        try {
            for (var statement : prepared.values()) {
                statement.close();
            }
            prepared.clear();
        } catch (SQLException e) {
            throw new FileFailure(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new FileFailure(e);
        }
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        var statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }

    private static PreparedStatement bound(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case Key key -> statement.setBytes(i + 1, key.bytes());
                case byte[] bytes -> statement.setBytes(i + 1, bytes);
                case Long number -> statement.setLong(i + 1, number);
                default -> statement.setString(i + 1, values[i].toString());
            }
        }
        return statement;
    }

    /** Drops a table; what was not read to its end would lock it. */
    void drop(String table) {
        closeRows();
        execute("DROP TABLE IF EXISTS " + table);
    }

    private void closeRows() {
        open.forEach(Rows::close);
        open.clear();
    }

    /** SQLite may have rolled back by itself, which is no further failure. */
    private void rollBack() {
        closeRows();
        try (var statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException e) {
            if (!String.valueOf(e.getMessage()).contains("no transaction is active")) {
                throw new FileFailure(e);
            }
        }
    }
}
