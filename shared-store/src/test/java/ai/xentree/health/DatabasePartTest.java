package ai.xentree.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;

class DatabasePartTest {

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final MongoPool pool = new MongoPool();
    private final MongoClient client = client(server.bindAndGetConnectionString());

    private MongoClient client(String address) {
        var settings = MongoClientSettings.builder();
        new MongoPatience(new MongoSettings(Duration.ofMillis(200), Duration.ofSeconds(5)), pool).customize(settings);
        return MongoClients.create(settings.applyConnectionString(new ConnectionString(address + "/?maxPoolSize=7"))
                .build());
    }

    @AfterEach
    void close() {
        client.close();
        server.shutdownNow();
    }

    @Test
    void aDatabaseThatAnswersIsWellAndItsConnectionsAreCounted() {
        var health = part().look();
        assertThat(health.status()).isEqualTo(HealthStatus.OK);
        assertThat(health.latency()).isPositive();
        assertThat(pool.count()).isEqualTo(new MongoPool.Count(7, 0, 1, 0));
        try (var cursor =
                client.getDatabase("xentree").getCollection("any").find().cursor()) {
            assertThat(cursor.hasNext()).isFalse();
        }
        assertThat(pool.count().inUse()).isZero();
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsGivenUpSoon() {
        part().look();
        server.shutdownNow();
        var began = System.nanoTime();
        assertThatThrownBy(() -> part().look())
                .satisfies(e -> assertThat(StoreOutage.behind(e)).isPresent());
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
    }

    private DatabasePart part() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("mongo", new MongoTemplate(client, "xentree"));
        return new DatabasePart(beans.getBeanProvider(MongoOperations.class));
    }
}
