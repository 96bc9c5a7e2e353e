package ai.xentree.standalone.mongo;

import java.io.Serial;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The file cannot be read or written. Deliberately no exception of the server's own: those it reports operation by
 * operation and goes on, where this ends and undoes the whole command.
 */
final class FileFailure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final SQLException cause;

    FileFailure(SQLException cause) {
        super(cause.getMessage(), cause);
        this.cause = cause;
    }

    /** One that SQLite does not notice. */
    static FileFailure damage(String what) {
        return new FileFailure(new SQLiteException(what, SQLiteErrorCode.SQLITE_CORRUPT));
    }

    /** What SQLite says. */
    SQLException sql() {
        return cause;
    }
}
