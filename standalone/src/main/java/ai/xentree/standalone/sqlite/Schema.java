package ai.xentree.standalone.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** What the file looks like inside, and how to tell a file of ours. */
final class Schema {

    /**
     * Counts up whenever the tables change so that earlier programs would go wrong with them; a program refuses files of later
     * versions.
     */
    static final int VERSION = 1;

    /** Marks the file as ours in SQLite's header ("XNTR"). */
    static final int APPLICATION_ID = 0x584e5452;

    /** Not known to the first programs, which leave it alone. */
    private static final String TIMES = """
            CREATE TABLE IF NOT EXISTS event_times (
                latest INTEGER NOT NULL,
                position INTEGER NOT NULL,
                PRIMARY KEY (latest, position)) WITHOUT ROWID
            """;

    private static final String[] TABLES = {
        """
        CREATE TABLE events (
            position INTEGER PRIMARY KEY,
            aggregate_id TEXT,
            sequence INTEGER,
            aggregate_type TEXT,
            event_id TEXT NOT NULL,
            name TEXT NOT NULL,
            revision TEXT,
            stored_at INTEGER NOT NULL,
            payload BLOB NOT NULL,
            metadata BLOB NOT NULL)
        """,
        "CREATE UNIQUE INDEX events_by_aggregate ON events (aggregate_id, sequence)",
        "CREATE UNIQUE INDEX events_by_id ON events (event_id)",
        """
        CREATE TABLE snapshots (
            aggregate_id TEXT PRIMARY KEY,
            sequence INTEGER NOT NULL,
            aggregate_type TEXT NOT NULL,
            event_id TEXT NOT NULL,
            name TEXT NOT NULL,
            revision TEXT,
            stored_at INTEGER NOT NULL,
            payload BLOB NOT NULL,
            metadata BLOB NOT NULL) WITHOUT ROWID
        """,
        """
        CREATE TABLE vault (
            kind TEXT NOT NULL,
            id TEXT NOT NULL,
            secret BLOB NOT NULL,
            expires_at INTEGER,
            PRIMARY KEY (kind, id)) WITHOUT ROWID
        """,
        "CREATE INDEX vault_by_expiry ON vault (expires_at) WHERE expires_at IS NOT NULL",
        TIMES,
        "PRAGMA application_id = " + APPLICATION_ID,
        "PRAGMA user_version = " + VERSION,
    };

    private Schema() {}

    /** Makes all tables in an empty file, all or none. */
    static void create(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            for (var table : TABLES) {
                statement.execute(table);
            }
            statement.execute("COMMIT");
        }
    }

    /** Makes what only files of the first programs lack, in a transaction of the caller's. */
    static void addTimes(Statement statement) throws SQLException {
        statement.execute(TIMES);
    }

    /** The version of the tables, with what is still in the log. */
    static int version(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("PRAGMA user_version")) {
            return rows.getInt(1);
        }
    }
}
