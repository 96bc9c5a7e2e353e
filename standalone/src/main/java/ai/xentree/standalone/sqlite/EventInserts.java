package ai.xentree.standalone.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Events on their way into the file: those of all appends that share a transaction, sixteen by one statement. That halves
 * what an append costs when many come at once. Only the writer's thread uses it.
 */
final class EventInserts {

    private static final int AT_ONCE = 16;

    private final Connection connection;
    private final List<EventRow> waiting = new ArrayList<>();
    private final Map<Integer, PreparedStatement> byRows = new HashMap<>();

    EventInserts(Connection connection) {
        this.connection = connection;
    }

    /** Rows to insert with the next flush. */
    void add(List<EventRow> rows) {
        waiting.addAll(rows);
    }

    /** Inserts what waits; SQLite gives each the next position. Nothing waits afterwards, even if it fails. */
    void flush() throws SQLException {
        try {
            for (int inserted = 0; inserted < waiting.size(); ) {
                int rows = waiting.size() - inserted < AT_ONCE ? 1 : AT_ONCE;
                insert(waiting.subList(inserted, inserted + rows));
                inserted += rows;
            }
        } catch (SQLException e) {
            byRows.clear(); // the driver discards a prepared statement that failed once
            throw e;
        } finally {
            waiting.clear();
        }
    }

    /** Forgets what waits. */
    void clear() {
        waiting.clear();
    }

    private void insert(List<EventRow> rows) throws SQLException {
        var statement = prepared(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).bind(statement, i);
        }
        statement.executeUpdate();
    }

    private PreparedStatement prepared(int rows) throws SQLException {
        var statement = byRows.get(rows);
        if (statement == null) {
            statement = connection.prepareStatement(EventRow.insert(rows));
            byRows.put(rows, statement);
        }
        return statement;
    }
}
