package ai.xentree.standalone.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * A connection that reads, with the statements it has prepared: preparing one takes SQLite as long as running it. One
 * thread uses it at a time.
 */
final class Reader implements AutoCloseable {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Reader(Connection connection) {
        this.connection = connection;
    }

    /** For what is asked too seldom to be kept prepared. */
    Connection connection() {
        return connection;
    }

    /** A statement that stays prepared: not to be closed, but its results are, or SQLite holds on to what it reads. */
    PreparedStatement prepared(String query) throws SQLException {
        var statement = prepared.get(query);
        if (statement == null) {
            statement = connection.prepareStatement(query);
            prepared.put(query, statement);
        }
        return statement;
    }

    /** Prepares anew from now on: the driver discards a prepared statement that failed once. */
    void forgetPrepared() throws SQLException {
        for (var statement : prepared.values()) {
            statement.close();
        }
        prepared.clear();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
