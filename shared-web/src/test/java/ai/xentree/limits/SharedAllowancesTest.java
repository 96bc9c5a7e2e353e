package ai.xentree.limits;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.testing.ManualClock;
import ai.xentree.vault.InMemoryVault;
import ai.xentree.vault.KeyedHash;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SharedAllowancesTest {

    private static final Rate RATE = Rate.valueOf("100/1m");
    private static final LimitKey MARA = new LimitKey(LimitKind.USER, "mara");
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final RateLimitSettings.Sharing SHARING = sharing(Duration.ofSeconds(10));

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final MongoClient client = MongoClients.create(server.bindAndGetConnectionString());
    private final MongoCollection<Document> collection =
            client.getDatabase("xentree").getCollection("rate_limits");
    private final InMemoryVault vault = new InMemoryVault();
    private final ManualClock time = new ManualClock(Instant.parse("2026-03-08T10:00:00Z"));

    private final Allowance here = program(SHARING).make(MARA, RATE);
    private final Allowance there = program(SHARING).make(MARA, RATE);

    private SharedAllowances program(RateLimitSettings.Sharing sharing) {
        var names = new KeyedHash(vault, "rate-limit-names");
        return SharedLimitsConfiguration.in(collection, names, sharing, new BucketClock(time));
    }

    private static RateLimitSettings.Sharing sharing(Duration patience) {
        return new RateLimitSettings.Sharing(EVERY, 0.05, patience, Duration.ofSeconds(5));
    }

    @AfterEach
    void close() {
        client.close();
        server.shutdownNow();
    }

    @Test
    void givenTwoPrograms_whenOneTookAll_thenTheOtherKnowsAMomentLater() {
        there.take();
        IntStream.range(0, 99).forEach(i -> assertThat(here.take().granted()).isTrue());
        assertThat(here.take().granted()).isFalse();
        time.advance(EVERY.plusMillis(1));
        there.take();
        assertThat(there.look().remaining()).isLessThanOrEqualTo(2);
    }

    @Test
    void givenTwoProgramsThatTakeTurns_thenTogetherTheyGrantLittleMoreThanTheLimit() {
        var granted = IntStream.range(0, 400)
                .filter(i -> (i % 2 == 0 ? here : there).take().granted())
                .count();
        assertThat(granted).isBetween(100L, 100 + 2 * SHARING.atOnce(RATE));
    }

    @Test
    void givenMostWasTaken_whenMoreIsAskedFor_thenTheOthersAreNotAskedEachTime() {
        IntStream.range(0, 100).forEach(i -> here.take());
        server.shutdownNow();
        assertThat(here.take().granted()).isFalse();
        assertThat(here.take().remaining()).isZero();
    }

    @Test
    void givenTheOthersCannotBeAsked_thenThisProgramCountsByItself() {
        var impatient = program(sharing(Duration.ofMillis(200))).make(MARA, RATE);
        IntStream.range(0, 100).forEach(i -> impatient.take());
        server.shutdownNow();
        time.advance(EVERY.plusMillis(1));
        assertThat(IntStream.range(0, 200).filter(i -> impatient.take().granted()))
                .hasSize(100);
    }

    @Test
    void givenALimitIsShared_thenItCannotBeReadWhoseItIs_andItGoesBySoonAfterItIsFull() {
        here.take();
        var kept = collection.find().first();
        assertThat(kept).isNotNull();
        assertThat(kept.toJson()).doesNotContain("mara");
        assertThat(kept.getDate("expires_at"))
                .isBetween(time.instant(), time.instant().plus(RATE.per()).plusSeconds(60));
    }
}
