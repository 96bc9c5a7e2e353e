package ai.xentree.standalone.sqlite;

import java.sql.SQLException;
import java.util.Set;
import org.sqlite.SQLiteErrorCode;

/** Tells failures that pass with the disk's trouble from those that would come again. */
final class DiskTrouble {

    /** SQLite's primary codes, which is all of an extended one that the driver keeps as the vendor's. */
    private static final Set<Integer> CODES = Set.of(
            SQLiteErrorCode.SQLITE_FULL.code,
            SQLiteErrorCode.SQLITE_IOERR.code,
            SQLiteErrorCode.SQLITE_BUSY.code,
            SQLiteErrorCode.SQLITE_LOCKED.code,
            SQLiteErrorCode.SQLITE_READONLY.code,
            SQLiteErrorCode.SQLITE_CANTOPEN.code);

    private DiskTrouble() {}

    static boolean isBehind(SQLException failure) {
        return CODES.contains(failure.getErrorCode());
    }
}
