package ai.xentree.standalone;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.scenarios.Api;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The program is killed while people make organizations, each of which is several events of several aggregates: whoever was
 * answered finds theirs, once, and nothing is there in part.
 */
class KilledProgramTest {

    private static final int KILLS = 3;
    private static final int CALLERS = 8;
    private static final int MOST_ANSWERS = 60;

    @TempDir
    Path folder;

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

    @Test
    void givenAProgramThatIsKilledAgainAndAgain_thenWhatItAcknowledgedIsThereOnceAndNothingInPart() throws Exception {
        var random = new Random(7);
        for (int kill = 0; kill < KILLS; kill++) {
            var program = start();
            workUntilKilled(program, 1 + random.nextInt(MOST_ANSWERS));
        }
        var program = start();
        var found = organizations(admin(program));
        program.stop();
        assertThat(found)
                .extracting(it -> it.get("id").asString())
                .doesNotHaveDuplicates()
                .containsAll(acknowledged);
        assertThat(found)
                .allSatisfy(it -> assertThat(it.get("member_count").asInt()).isEqualTo(1));
        deleteReadModels();
        var rebuilt = start();
        assertThat(organizations(admin(rebuilt))).isEqualTo(found);
        rebuilt.stop();
    }

    private void workUntilKilled(ChildProgram program, int answers) throws InterruptedException {
        var api = admin(program).with("Prefer", "respond-async");
        var answered = new Semaphore(0);
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int caller = 0; caller < CALLERS; caller++) {
                callers.execute(() -> makeOrganizations(api, answered));
            }
            try {
                assertThat(answered.tryAcquire(answers, 1, TimeUnit.MINUTES)).isTrue();
            } finally {
                program.kill();
            }
        }
    }

    /** Goes on until nobody answers any more. */
    private void makeOrganizations(Api api, Semaphore answered) {
        try {
            while (true) {
                var answer = api.post("/api/organizations", Map.of("name", "Acme " + UUID.randomUUID()))
                        .expect(201);
                acknowledged.add(answer.text("id"));
                answered.release();
            }
        } catch (UncheckedIOException e) {
            assertThat(acknowledged).isNotEmpty();
        }
    }

    private static List<JsonNode> organizations(Api admin) {
        var first = admin.get("/api/organizations?limit=100").expect(200);
        return IntStream.rangeClosed(1, first.at("total_pages").asInt())
                .mapToObj(page -> admin.get("/api/organizations?limit=100&page=" + page)
                        .expect(200)
                        .at("items"))
                .flatMap(items -> StreamSupport.stream(items.spliterator(), false))
                .toList();
    }

    /** Reads wait until they show a change of the name, and so all that was stored before. */
    private static Api admin(ChildProgram program) {
        var api = Api.at(program.address());
        var login = api.post("/api/auth/login", Map.of("username", Platform.ADMIN, "password", Platform.ADMIN_PASSWORD))
                .expect(200);
        var admin = api.as(login.text("access_token"));
        var change = admin.patch("/api/auth/me", Map.of("full_name", "Admin " + UUID.randomUUID()))
                .expect(200);
        return admin.with("X-Consistency-Token", requireNonNull(change.header("X-Consistency-Token")));
    }

    private ChildProgram start() {
        return ChildProgram.onData(
                folder.resolve("data"),
                Map.of(
                        "XENTREE_ADMIN_USERNAME", Platform.ADMIN,
                        "XENTREE_ADMIN_EMAIL", "admin@example.com",
                        "XENTREE_ADMIN_PASSWORD", Platform.ADMIN_PASSWORD,
                        "XENTREE_MANAGEMENT_PORT", "0",
                        "LOGGING_LEVEL_ORG_SPRINGFRAMEWORK_BOOT_TOMCAT", "info"));
    }

    private void deleteReadModels() throws Exception {
        for (var name : List.of("views.db", "views.db-wal", "views.db-shm")) {
            Files.deleteIfExists(folder.resolve("data").resolve(name));
        }
    }
}
