package ai.xentree.standalone.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * By every thousandth event, the latest time of all events so far: it finds the first event of an instant without a look at all of
 * them. Times of events may go back, as clocks do, and this does not. What is missing makes the search longer and not wrong. Only
 * the writer's thread uses it, and whoever opens the file before there is one.
 */
final class EventTimes {

    /** Position of the first event that bears a time or a later one; no row where there is none. */
    static final String FIRST_AT = """
            SELECT position FROM events
            WHERE stored_at >= ?1 AND position > coalesce((SELECT position FROM event_times
                WHERE latest < ?1 ORDER BY latest DESC, position DESC LIMIT 1), 0)
            ORDER BY position LIMIT 1""";

    private static final int STRETCH = 1_000;
    private static final String NEWEST = "SELECT position FROM event_times ORDER BY latest DESC, position DESC LIMIT 1";
    private static final String ADD = """
            INSERT INTO event_times (latest, position)
            SELECT max(max(stored_at), coalesce((SELECT max(latest) FROM event_times), 0)), ?2
            FROM events WHERE position > ?1 AND position <= ?2""";

    private static final String WRONG = """
            SELECT times.position FROM event_times AS times LEFT JOIN (
                SELECT position, max(stored_at) OVER (ORDER BY position) AS latest FROM events) AS events
                ON events.position = times.position
            WHERE events.position IS NULL OR times.latest <> max(events.latest, 0)
            ORDER BY times.position""";

    private final Connection connection;

    EventTimes(Connection connection) {
        this.connection = connection;
    }

    /** Adds what is missing for all events there are: in a file of an earlier program, everything. */
    void complete(long head) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            Schema.addTimes(statement);
            add(head);
            statement.execute("COMMIT");
        }
    }

    /** Adds what has become due between two positions of the newest event, in the transaction that stores these events. */
    void advance(long before, long head) throws SQLException {
        if (head / STRETCH > before / STRETCH) {
            add(head);
        }
    }

    /** What does not follow from the events there are, in words: an instant might begin at another event by it. */
    static List<String> contradictions(Reader reader) throws SQLException {
        var found = new ArrayList<String>();
        try (var rows = reader.prepared(WRONG).executeQuery()) {
            while (rows.next()) {
                found.add("The latest time up to position " + rows.getLong(1)
                        + " (event_times) is not that of the events.");
            }
        }
        return found;
    }

    private void add(long head) throws SQLException {
        try (var statement = connection.prepareStatement(ADD)) {
            for (long from = newest(); from + STRETCH <= head; from += STRETCH) {
                add(statement, from, from + STRETCH);
            }
        }
    }

    private static void add(PreparedStatement statement, long from, long to) throws SQLException {
        statement.setLong(1, from);
        statement.setLong(2, to);
        statement.executeUpdate();
    }

    private long newest() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(NEWEST)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }
}
