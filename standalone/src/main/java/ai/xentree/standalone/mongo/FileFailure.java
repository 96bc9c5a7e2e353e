package ai.xentree.standalone.mongo;

import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
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

    /**
     * The same in MongoDB's words. What passes with the trouble of the disk bears the code by which clients know that of a
     * MongoDB.
     */
    MongoServerException toClient() {
        return switch (SQLiteErrorCode.getErrorCode(cause.getErrorCode())) {
            case SQLITE_FULL -> trouble(14_031, "OutOfDiskSpace");
            case SQLITE_IOERR -> trouble(39, "FileStreamFailed");
            case SQLITE_BUSY, SQLITE_LOCKED -> trouble(46, "LockBusy");
            default -> new MongoServerException(toldToClient(), this);
        };
    }

    private MongoServerException trouble(int code, String name) {
        return new MongoServerError(code, name, toldToClient(), this);
    }

    private String toldToClient() {
        return "The file of the embedded MongoDB: " + getMessage();
    }

    /** What SQLite says. */
    SQLException sql() {
        return cause;
    }
}
