package ai.xentree.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.ledger.Verification;
import ai.xentree.scenarios.Api;
import ai.xentree.standalone.sqlite.SqliteStore;
import ai.xentree.standalone.sqlite.SqliteVault;
import ai.xentree.standalone.sqlite.WriterSettings;
import ai.xentree.startup.CannotRun;
import ai.xentree.vault.Vault;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** A backup of a busy program has everything that was acknowledged before it began, and can be put back. */
class BackupTest {

    private static final String PASSWORD = "correct horse battery staple";
    private static final int WRITERS = 4;
    private static final int BEFORE = 20;

    @TempDir
    private Path folder;

    private final Queue<String> registered = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean stop = new AtomicBoolean();
    private final CountDownLatch enough = new CountDownLatch(BEFORE);

    @Test
    void givenAProgramAtWork_whenItIsBackedUpAndRestored_thenAllThatWasAcknowledgedIsThereAndSound() throws Exception {
        List<String> before;
        Files.createDirectories(folder.resolve("backup"));
        Files.writeString(folder.resolve("backup/events.db.part"), "cut off by a kill");
        try (var program = Program.start(RunningProgram.settings(folder.resolve("data")))) {
            try (var executor = Executors.newFixedThreadPool(WRITERS)) {
                for (int writer = 0; writer < WRITERS; writer++) {
                    int number = writer;
                    executor.execute(() -> register(api(program), number));
                }
                enough.await();
                before = List.copyOf(registered);
                assertThat(run("backup", "backup", "data")).isZero();
                stop.set(true);
            }
        }
        assertThat(folder.resolve("backup/events.db.part")).doesNotExist();
        assertThat(run("backup", "backup", "data")).as("nothing is replaced").isOne();
        assertThat(run("restore", "backup", "restored")).isZero();
        assertThat(run("restore", "backup", "restored"))
                .as("nothing is replaced")
                .isOne();
        assertThat(folder.resolve("backup/master.key")).doesNotExist();
        assertThatThrownBy(() -> Program.start(RunningProgram.settings(folder.resolve("restored"))))
                .hasRootCauseInstanceOf(CannotRun.class)
                .rootCause()
                .hasMessageContaining("master key that is not there");
        Files.copy(folder.resolve("data/master.key"), folder.resolve("restored/master.key"));
        try (var program = Program.start(RunningProgram.settings(folder.resolve("restored")))) {
            var api = api(program);
            before.forEach(username -> logIn(api, username));
            assertThat(program.getBean(Verification.class).run().findings()).isEmpty();
        }
    }

    @Test
    void givenABackupThatIsDamaged_whenItIsToBePutBack_thenNothingIs() throws IOException {
        try (var _ = Program.start(RunningProgram.settings(folder.resolve("data")))) {
            assertThat(run("backup", "backup", "data")).isZero();
        }
        var bytes = Files.readAllBytes(folder.resolve("backup/events.db"));
        Arrays.fill(bytes, bytes.length / 2, bytes.length, (byte) 7);
        Files.write(folder.resolve("backup/events.db"), bytes);
        assertThat(run("restore", "backup", "restored")).isOne();
        assertThat(folder.resolve("restored/events.db")).doesNotExist();
    }

    @Test
    void givenTheLogOfAnEventStoreThatIsGone_whenABackupIsToBePutBesideIt_thenItIsNotUntilTheLogIsAway()
            throws IOException {
        var restored = Files.createDirectories(folder.resolve("restored"));
        var log = restored.resolve("events.db-wal");
        try (var store = open("data")) {
            assertThat(run("backup", "backup", "data")).isZero();
            new SqliteVault(store, Clock.systemUTC()).put("key", new Vault.Entry("a", new byte[] {1}, null));
            Files.copy(folder.resolve("data/events.db-wal"), log);
        }
        var before = Files.readAllBytes(log);
        assertThat(before).isNotEmpty();
        assertThat(run("restore", "backup", "restored")).isOne();
        assertThat(restored).isDirectoryContaining(log::equals);
        assertThat(restored.toFile().list()).hasSize(1);
        assertThat(log).hasBinaryContent(before);

        Files.write(log, new byte[0]);
        Files.writeString(restored.resolve("events.db-shm"), "of the one that is gone");
        assertThat(run("restore", "backup", "restored")).isZero();
        assertThat(restored.toFile().list()).containsExactlyInAnyOrder("events.db", "lock");
    }

    @Test
    void givenACopyOfADataFolderInUse_whenItIsToBePutBack_thenItIsNot_butABackupOfItIs() throws IOException {
        Files.createDirectories(folder.resolve("copy"));
        try (var store = open("data")) {
            new SqliteVault(store, Clock.systemUTC()).put("key", new Vault.Entry("a", new byte[] {1}, null));
            Files.copy(folder.resolve("data/events.db"), folder.resolve("copy/events.db"));
            Files.copy(folder.resolve("data/events.db-wal"), folder.resolve("copy/events.db-wal"));
        }
        assertThat(run("restore", "copy", "restored")).isOne();
        assertThat(folder.resolve("restored")).doesNotExist();
        assertThat(run("backup", "backup", "copy")).isZero();
        assertThat(run("restore", "backup", "restored")).isZero();
    }

    @Test
    void givenCheckpointsWhereABackupIsPutBack_thenTheyStay() throws IOException {
        open("data").close();
        Files.writeString(folder.resolve("data/checkpoints.jsonl"), "earlier");
        assertThat(run("backup", "backup", "data")).isZero();
        Files.createDirectories(folder.resolve("restored"));
        Files.writeString(folder.resolve("restored/checkpoints.jsonl"), "later");
        assertThat(run("restore", "backup", "restored")).isZero();
        assertThat(folder.resolve("restored/checkpoints.jsonl")).hasContent("later");
        assertThat(run("restore", "backup", "elsewhere")).isZero();
        assertThat(folder.resolve("elsewhere/checkpoints.jsonl")).hasContent("earlier");
    }

    @Test
    void givenAFolderThatAProgramHolds_whenABackupIsToBePutThere_thenItIsNot() throws IOException {
        open("data").close();
        assertThat(run("backup", "backup", "data")).isZero();
        try (var _ = DataFolder.open(folder.resolve("restored"))) {
            assertThat(run("restore", "backup", "restored")).isOne();
            assertThat(folder.resolve("restored/events.db")).doesNotExist();
        }
        assertThat(run("restore", "backup", "restored")).isZero();
    }

    private SqliteStore open(String data) throws IOException {
        Files.createDirectories(folder.resolve(data));
        return SqliteStore.open(
                folder.resolve(data).resolve("events.db"), new WriterSettings(1, Duration.ofMinutes(1)));
    }

    private void register(Api api, int writer) {
        for (int i = 0; !stop.get(); i++) {
            var username = "learner-" + writer + "-" + i;
            var email = username + "@example.com";
            api.post("/api/auth/register", Map.of("username", username, "email", email, "password", PASSWORD))
                    .expect(201);
            registered.add(username);
            enough.countDown();
        }
    }

    private static void logIn(Api api, String username) {
        api.with("Content-Type", "application/x-www-form-urlencoded")
                .post("/api/auth/login", "username=" + username + "&password=" + PASSWORD.replace(" ", "+"))
                .expect(200);
    }

    private int run(String command, String backup, String data) {
        return CommandLines.run(command, folder.resolve(backup), folder.resolve(data));
    }

    private static Api api(ConfigurableApplicationContext program) {
        return Api.at(
                URI.create("http://localhost:" + program.getEnvironment().getRequiredProperty("local.server.port")));
    }
}
