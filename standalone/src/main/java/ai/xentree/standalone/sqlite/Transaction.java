package ai.xentree.standalone.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Begins and ends transactions in SQLite's own words. The driver's {@code commit} begins the next transaction too, and its
 * {@code rollback} fails for good once SQLite has rolled back by itself, as it does on a full disk. Not prepared: the
 * driver discards a prepared statement that failed once.
 *
 * <p>A commit that fails because it could not be synced is whole in the log all the same. SQLite has forgotten it, but would
 * find it if the program died before anything else is written in its place. So something else is written in its place: a
 * transaction that changes nothing, of which it does not matter whether it is synced.
 */
final class Transaction {

    private static final Set<SQLiteErrorCode> NOT_WHOLE =
            Set.of(SQLiteErrorCode.SQLITE_FULL, SQLiteErrorCode.SQLITE_IOERR_WRITE, SQLiteErrorCode.SQLITE_BUSY);
    private static final Set<SQLiteErrorCode> NOT_SYNCED =
            Set.of(SQLiteErrorCode.SQLITE_IOERR_FSYNC, SQLiteErrorCode.SQLITE_IOERR_DIR_FSYNC);

    private final Statement statement;
    private boolean mayComeBack;

    Transaction(Connection connection) throws SQLException {
        this.statement = connection.createStatement();
    }

    void begin() throws SQLException {
        statement.execute("BEGIN IMMEDIATE");
    }

    /** On disk once this returns; not there if it fails, once it is rolled back. */
    void commit() throws SQLException {
        try {
            statement.execute("COMMIT");
            mayComeBack = false;
        } catch (SQLException e) {
            mayComeBack |= !is(e, NOT_WHOLE);
            throw e;
        }
    }

    /** Takes back everything since it began, if SQLite has not done so by itself, for good if that is possible. */
    void rollback(Throwable because) {
        rollBack(because);
        if (mayComeBack) {
            overwrite(because);
        }
    }

    /** Whether a commit that failed may be there after a crash all the same. */
    boolean mayComeBack() {
        return mayComeBack;
    }

    private void overwrite(Throwable because) {
        try {
            begin();
            statement.execute("PRAGMA user_version = " + Schema.VERSION);
            statement.execute("COMMIT");
            mayComeBack = false;
        } catch (SQLException e) {
            because.addSuppressed(e);
            mayComeBack = !is(e, NOT_SYNCED);
            rollBack(because);
        }
    }

    private void rollBack(Throwable because) {
        try {
            statement.execute("ROLLBACK");
        } catch (SQLException e) {
            because.addSuppressed(e);
        }
    }

    private static boolean is(SQLException failure, Set<SQLiteErrorCode> codes) {
        return failure instanceof SQLiteException sqlite && codes.contains(sqlite.getResultCode());
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
