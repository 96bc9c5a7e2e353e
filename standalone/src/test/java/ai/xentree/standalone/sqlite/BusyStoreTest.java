package ai.xentree.standalone.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.axon.StoreBusyException;
import ai.xentree.scenarios.Answer;
import ai.xentree.scenarios.Api;
import ai.xentree.standalone.Platform;
import ai.xentree.standalone.Program;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** What clients of the whole program see when its store takes no more. */
@DisabledIfEnvironmentVariable(named = "XENTREE_AXONSERVER", matches = ".+")
class BusyStoreTest {

    private static final int QUEUE = 16;

    @TempDir
    static Path folder;

    private static ConfigurableApplicationContext program;
    private static SqliteStore store;
    private static Api learner;

    @BeforeAll
    static void start() {
        program = Program.start(settings());
        store = program.getBean(SqliteStore.class);
        var port = program.getEnvironment().getRequiredProperty("local.server.port");
        var anyone = Api.at(URI.create("http://localhost:" + port));
        var credentials = Map.of("username", Platform.ADMIN, "password", Platform.ADMIN_PASSWORD);
        learner = anyone.as(
                anyone.post("/api/auth/login", credentials).expect(200).text("access_token"));
    }

    private static Map<String, Object> settings() {
        return Map.of(
                "server.port",
                0,
                "management.server.port",
                -1,
                "xentree.data",
                folder.resolve("data"),
                "xentree.admin.username",
                Platform.ADMIN,
                "xentree.admin.password",
                Platform.ADMIN_PASSWORD,
                "xentree.writequeue",
                QUEUE,
                "xentree.writewait",
                "0s",
                "logging.level.ai.xentree.access",
                "warn");
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void givenAFullDisk_whenCommandsCome_thenTheyAre503AndReadingGoesOnUntilThereIsRoomAgain() throws Exception {
        var acknowledged = new ArrayList<String>();
        pragma("max_page_count = 1");
        try {
            var answer = startSession();
            while (answer.status() == 201) {
                acknowledged.add(answer.text("session_id"));
                answer = startSession();
            }
            answer.expectError(503, "SERVICE_UNAVAILABLE");
            assertThat(answer.header("Retry-After")).isEqualTo("5");
            learner.get("/api/auth/me").expect(200);
        } finally {
            pragma("max_page_count = 1000000");
        }
        acknowledged.add(startSession().expect(201).text("session_id"));
        var engine = Burst.engine(store);
        assertThat(acknowledged)
                .allSatisfy(id -> assertThat(engine.lastSequenceNumberFor("session:" + id))
                        .isPresent());
        assertThat(store.head()).isEqualTo(engine.readEvents(null, false).count());
    }

    @Test
    void givenAFullQueue_whenACommandComes_thenItIs503AtOnceAndWhatWaitsIsWritten() throws Exception {
        var gate = new CountDownLatch(1);
        var written = new AtomicInteger();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            occupyWriter(executor, gate);
            var refused = new CountDownLatch(1);
            for (int i = 0; i < QUEUE + 1; i++) {
                executor.execute(() -> writeOrTell(written, refused));
            }
            refused.await();
            var answer = startSession();
            gate.countDown();
            answer.expectError(503, "SERVICE_UNAVAILABLE");
            assertThat(answer.header("Retry-After")).isEqualTo("5");
        }
        assertThat(written).hasValue(QUEUE);
        startSession().expect(201);
    }

    private static Answer startSession() {
        return learner.post("/api/xel/sessions/start", Map.of());
    }

    private static void writeOrTell(AtomicInteger written, CountDownLatch refused) {
        try {
            store.write(connection -> true);
            written.incrementAndGet();
        } catch (StoreBusyException e) {
            refused.countDown();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets the writer work on something until the gate opens. */
    private static void occupyWriter(Executor executor, CountDownLatch gate) throws InterruptedException {
        var inside = new CountDownLatch(1);
        executor.execute(() -> {
            try {
                store.write(connection -> {
                    inside.countDown();
                    await(gate);
                    return true;
                });
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        inside.await();
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pragma(String setting) throws SQLException {
        store.write(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute("PRAGMA " + setting);
            }
        });
    }
}
