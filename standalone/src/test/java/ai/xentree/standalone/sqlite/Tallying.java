package ai.xentree.standalone.sqlite;

import ai.xentree.axon.AggregateCache;
import ai.xentree.axon.Aggregates;
import ai.xentree.axon.Commands;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.UnaryOperator;
import org.axonframework.common.caching.Cache;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Commands for a {@link Tally} that is kept in SQLite and cached. */
record Tallying(SqliteStore store, SqliteEventStorageEngine engine, AggregateCache cache, Configuration axon)
        implements AutoCloseable {

    private static final int CACHED = 100;

    /** One in a folder, read from its events. */
    static Tallying in(Path folder) {
        return in(folder, Aggregates.of(Tally.class), configurer -> configurer);
    }

    /** One in a folder, with an aggregate configured in another way, and what that needs. */
    static Tallying in(Path folder, AggregateConfigurer<Tally> tally, UnaryOperator<Configurer> further) {
        var store = Burst.open(folder.resolve("events.db"));
        var engine = Burst.engine(store);
        var cache = new AggregateCache(CACHED);
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(c -> Jackson3Serializer.builder().build())
                .configureEmbeddedEventStore(c -> engine)
                .registerComponent(Cache.class, c -> cache);
        return new Tallying(
                store,
                engine,
                cache,
                further.apply(configurer).configureAggregate(tally).start());
    }

    int count(int times) {
        Integer counted = new Commands(axon.commandGateway()).send(new Tally.Count(times));
        return counted;
    }

    /** Changes what is stored behind the platform's back. */
    void change(String sql) throws SQLException {
        store.write(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    @Override
    public void close() {
        axon.shutdown();
        store.close();
    }
}
