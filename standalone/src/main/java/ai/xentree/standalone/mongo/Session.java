package ai.xentree.standalone.mongo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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
    private final Statements statements;
    private final List<Rows<?>> open = new ArrayList<>();

    Session(Connection connection) {
        this.connection = connection;
        this.statements = new Statements(connection);
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
            return statements.get(sql, values).executeUpdate();
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /** The first row. */
    <R> Optional<R> first(Row<R> row, String sql, Object... values) {
        try (var rows = statements.get(sql, values).executeQuery()) {
            return rows.next() ? Optional.of(row.read(rows)) : Optional.empty();
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    private FileFailure failed(String sql, SQLException cause) {
        statements.forget(sql);
        return new FileFailure(cause);
    }

    /** A number, which is always there. */
    long number(String sql, Object... values) {
        return first(row -> row.getLong(1), sql, values).orElse(0L);
    }

    /** All rows, read as they are asked for; closed with the command if not before. */
    <R> Rows<R> all(Row<R> row, String sql, Object... values) {
        try {
            var rows = new Rows<>(statements.another(sql, values), row);
            open.add(rows);
            return rows;
        } catch (SQLException e) {
            throw new FileFailure(e);
        }
    }

    /** Forgets what was prepared for tables that may be gone. */
    void forgetStatements() {
        try {
            statements.forgetAll();
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
