package ai.xentree.standalone.mongo;

import java.io.Serial;
import java.sql.SQLException;

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

    /** What SQLite says. */
    SQLException sql() {
        return cause;
    }
}
