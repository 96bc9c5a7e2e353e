package ai.xentree.standalone.mongo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** A connection's statements, prepared once. */
final class Statements {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Statements(Connection connection) {
        this.connection = connection;
    }

    PreparedStatement get(String sql, Object... values) throws SQLException {
        var statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return bind(statement, values);
    }

    /** One of one's own, to be closed. */
    PreparedStatement another(String sql, Object... values) throws SQLException {
        return bind(connection.prepareStatement(sql), values);
    }

    /** One that has failed: the driver has closed it. */
    void forget(String sql) {
        prepared.remove(sql);
    }

    void forgetAll() throws SQLException {
        for (var statement : prepared.values()) {
            statement.close();
        }
        prepared.clear();
    }

    private static PreparedStatement bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case Key key -> statement.setBytes(i + 1, key.bytes());
                case byte[] bytes -> statement.setBytes(i + 1, bytes);
                case Long number -> statement.setLong(i + 1, number);
                default -> statement.setString(i + 1, values[i].toString());
            }
        }
        return statement;
    }
}
