package ai.xentree.standalone.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Begins and ends transactions in SQLite's own words. The driver's {@code commit} begins the next transaction too, and its
 * {@code rollback} fails for good once SQLite has rolled back by itself, as it does on a full disk. Not prepared: the
 * driver discards a prepared statement that failed once.
 */
final class Transaction {

    private final Statement statement;

    Transaction(Connection connection) throws SQLException {
        this.statement = connection.createStatement();
    }

    void begin() throws SQLException {
        statement.execute("BEGIN IMMEDIATE");
    }

    /** On disk once this returns; not there if it fails. */
    void commit() throws SQLException {
        statement.execute("COMMIT");
    }

    /** Takes back everything since it began, if SQLite has not done so by itself. */
    void rollback(Throwable because) {
        try {
            statement.execute("ROLLBACK");
        } catch (SQLException e) {
            because.addSuppressed(e);
        }
    }

    void mark() throws SQLException {
        statement.execute("SAVEPOINT work");
    }

    /** Takes back what came after the mark. */
    void returnToMark() throws SQLException {
        statement.execute("ROLLBACK TO work");
    }

    void forgetMark() throws SQLException {
        statement.execute("RELEASE work");
    }
}
