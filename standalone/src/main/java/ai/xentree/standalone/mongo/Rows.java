package ai.xentree.standalone.mongo;

import ai.xentree.standalone.mongo.Session.Row;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Rows read one after another, closed after the last. */
final class Rows<R> implements Iterator<R>, AutoCloseable {

    private final PreparedStatement statement;
    private final ResultSet rows;
    private final Row<R> row;
    private boolean ready;
    private boolean closed;

    Rows(PreparedStatement statement, Row<R> row) throws SQLException {
        this.statement = statement;
        this.rows = statement.executeQuery();
        this.row = row;
    }

    @Override
    public boolean hasNext() {
        try {
            if (!ready && !closed) {
                ready = rows.next();
                if (!ready) {
                    close();
                }
            }
            return ready;
        } catch (SQLException e) {
            throw new FileFailure(e);
        }
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        ready = false;
        try {
            return row.read(rows);
        } catch (SQLException e) {
            throw new FileFailure(e);
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            statement.close();
        } catch (SQLException e) {
            throw new FileFailure(e);
        }
    }
}
