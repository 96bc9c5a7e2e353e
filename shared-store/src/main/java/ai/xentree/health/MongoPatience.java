package ai.xentree.health;

import com.mongodb.MongoClientSettings;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * Has connections counted, and requests fail soon while MongoDB cannot be reached, where the driver would wait for half a
 * minute, or for ever.
 */
@Component
@EnableConfigurationProperties(MongoSettings.class)
final class MongoPatience implements MongoClientSettingsBuilderCustomizer, Ordered {

    /** The driver looks no more often. */
    private static final Duration SHORTEST_HEARTBEAT = Duration.ofMillis(500);

    private final MongoSettings settings;
    private final MongoPool pool;

    MongoPatience(MongoSettings settings, MongoPool pool) {
        this.settings = settings;
        this.pool = pool;
    }

    @Override
    public void customize(MongoClientSettings.Builder client) {
        var patience = settings.patience().toMillis();
        client.applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(patience, TimeUnit.MILLISECONDS));
        client.applyToServerSettings(server ->
                server.heartbeatFrequency(Math.max(SHORTEST_HEARTBEAT.toMillis(), patience), TimeUnit.MILLISECONDS));
        client.applyToConnectionPoolSettings(connections -> connections.addConnectionPoolListener(pool));
        client.applyToSocketSettings(socket -> socket.connectTimeout(patience, TimeUnit.MILLISECONDS)
                .readTimeout(settings.longestAnswer().toMillis(), TimeUnit.MILLISECONDS));
    }

    /** Before the one of Spring Boot's that applies the connection string. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
