package ai.xentree.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jdbc.AbstractEventTableFactory;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/**
 * Axon's own engine on SQLite, to compare with: one transaction for each append, on one connection whose turn callers wait
 * for, because SQLite's own waiting is slower and fails under load; reading on others.
 */
final class AxonJdbc extends JdbcEventStorageEngine {

    private final Connections connections;

    private AxonJdbc(Builder builder, Connections connections) {
        super(builder);
        this.connections = connections;
        createSchema(new Tables());
    }

    static AxonJdbc on(Path file, Serializer events) throws SQLException {
        var connections = new Connections(file);
        var builder = builder();
        builder.connectionProvider(connections)
                .transactionManager(NoTransactionManager.instance())
                .eventSerializer(events)
                .snapshotSerializer(events);
        return new AxonJdbc(builder, connections);
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        connections.write(() -> super.appendEvents(events, serializer));
    }

    private static final class Tables extends AbstractEventTableFactory {

        @Override
        protected String idColumnType() {
            return "INTEGER";
        }

        @Override
        protected String payloadType() {
            return "BLOB";
        }
    }

    private static final class Connections implements ConnectionProvider {

        private static final int CACHE_KIBIBYTES = 32 * 1024;

        private final String url;
        private final Connection writer;
        private final ReentrantLock turn = new ReentrantLock();
        private final ConcurrentLinkedQueue<Connection> idle = new ConcurrentLinkedQueue<>();

        private Connections(Path file) throws SQLException {
            this.url = "jdbc:sqlite:" + file;
            this.writer = open();
        }

        private Connection open() throws SQLException {
            var config = new SQLiteConfig();
            config.setJournalMode(JournalMode.WAL);
            config.setSynchronous(SynchronousMode.FULL);
            config.setCacheSize(-CACHE_KIBIBYTES);
            config.setBusyTimeout(10_000);
            return config.createConnection(url);
        }

        private void write(Runnable append) {
            turn.lock();
            try {
                execute("BEGIN IMMEDIATE");
                try {
                    append.run();
                } catch (RuntimeException e) {
                    execute("ROLLBACK");
                    throw e;
                }
                execute("COMMIT");
            } catch (SQLException e) {
                throw new EventStoreException("The append failed.", e);
            } finally {
                turn.unlock();
            }
        }

        private void execute(String sql) throws SQLException {
            try (var statement = writer.createStatement()) {
                statement.execute(sql);
            }
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (turn.isHeldByCurrentThread()) {
                return closedBy(writer, () -> {});
            }
            var polled = idle.poll();
            var reader = polled == null ? open() : polled;
            return closedBy(reader, () -> idle.add(reader));
        }

        private static Connection closedBy(Connection connection, Runnable close) {
            return (Connection) Proxy.newProxyInstance(
                    AxonJdbc.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                        if (method.getName().equals("close")) {
                            close.run();
                            return null;
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause() == null ? e : e.getCause();
                        }
                    });
        }
    }
}
