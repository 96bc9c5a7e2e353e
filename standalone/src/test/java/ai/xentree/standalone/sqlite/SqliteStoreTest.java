package ai.xentree.standalone.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.axon.StoreBusyException;
import ai.xentree.vault.Vault;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SqliteStoreTest {

    @TempDir
    Path folder;

    private SqliteStore store;
    private SqliteEventStorageEngine engine;

    @BeforeEach
    void open() {
        open(new WriterSettings(4, Duration.ofSeconds(30)));
    }

    private void open(WriterSettings settings) {
        store = SqliteStore.open(folder.resolve("events.db"), settings);
        engine = Burst.engine(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void givenTheDiskIsFull_whenThereIsRoomAgain_thenTheStoreWritesAgainAndNothingAcknowledgedIsMissing()
            throws Exception {
        pragma("max_page_count = 30");
        var acknowledged = new ArrayList<Long>();
        assertThatThrownBy(() -> {
                    for (long i = 0; ; i++) {
                        engine.appendEvents(List.of(Burst.event("a", i)));
                        acknowledged.add(i);
                    }
                })
                .isInstanceOf(StoreBusyException.class)
                .rootCause()
                .hasMessageContaining("full");
        assertThatThrownBy(() -> new SqliteVault(store, Instant::now).put("key", secret()))
                .isInstanceOf(StoreBusyException.class);
        assertThat(engine.readEvents("a").asStream()).hasSize(acknowledged.size());
        pragma("max_page_count = 1000000");
        engine.appendEvents(List.of(Burst.event("a", acknowledged.size())));
        assertThat(store.head()).isEqualTo(acknowledged.size() + 1L);
        assertThat(engine.readEvents("a").asStream()).hasSize(acknowledged.size() + 1);
    }

    @Test
    void givenAnotherProgramLocksTheFile_whenItLetsGo_thenWhatFailedIsNotStoredAndTheStoreWritesAgain()
            throws Exception {
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("events.db"));
                var statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            assertThatThrownBy(() -> engine.appendEvents(List.of(Burst.event("a", 0))))
                    .isInstanceOf(StoreBusyException.class)
                    .rootCause()
                    .hasMessageContaining("locked");
        }
        assertThat(engine.readEvents("a").hasNext()).isFalse();
        engine.appendEvents(List.of(Burst.event("a", 0)));
        assertThat(store.head()).isEqualTo(1);
    }

    @Test
    void givenTheFileCannotBeOpened_whenItIsReadAndItCanAgain_thenTheStoreSaysSoAndThenReads() throws Exception {
        var away = folder.resolveSibling(folder.getFileName() + "-away");
        store.read(reader -> {
            rename(folder, away);
            assertThatThrownBy(() -> store.read(Reader::connection)).isInstanceOf(StoreBusyException.class);
            rename(away, folder);
            return store.read(Reader::connection);
        });
    }

    private static void rename(Path from, Path to) {
        assertThat(from.toFile().renameTo(to.toFile())).isTrue();
    }

    @Test
    void givenAWorkThatBreaksOffWithAnError_whenAnotherIsWritten_thenNothingOfTheFirstIs() throws Exception {
        assertThatThrownBy(() -> store.write(connection -> {
                    try (var statement = connection.createStatement()) {
                        statement.execute("INSERT INTO vault VALUES ('kind', 'ghost', x'00', NULL)");
                    }
                    throw new AssertionError("broken off");
                }))
                .hasRootCauseInstanceOf(AssertionError.class);
        engine.appendEvents(List.of(Burst.event("a", 0)));
        assertThat(count("vault")).isZero();
    }

    @Test
    void givenAFullQueue_whenAnotherIsAppended_thenItIsToldToComeBackAndNotStored() throws Exception {
        store.close();
        open(new WriterSettings(1, Duration.ZERO));
        var gate = new CountDownLatch(1);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = occupyWriter(executor, gate);
            var taken = executor.submit(() -> refusedBy("b"));
            var alsoTaken = executor.submit(() -> refusedBy("c"));
            var refused = firstRefused(taken, alsoTaken);
            gate.countDown();
            first.get();
            assertThat(List.of(taken.get(), alsoTaken.get())).containsExactlyInAnyOrder("", refused);
            assertThat(refused).isIn("b", "c");
            assertThat(engine.readEvents(refused).hasNext()).isFalse();
            assertThat(store.head()).isEqualTo(1);
        }
    }

    @Test
    void givenACallerWhoIsInterruptedWhileItWaits_whenItsAppendIsWritten_thenItLearnsThatItIsStored() throws Exception {
        engine.appendEvents(List.of(Burst.event("a", 0)));
        var gate = new CountDownLatch(1);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = occupyWriter(executor, gate);
            var caller = new FutureTask<>(() -> {
                engine.appendEvents(List.of(Burst.event("a", 1)));
                return Thread.currentThread().isInterrupted();
            });
            var thread = startAndWaitUntilItWaits(caller);
            thread.interrupt();
            gate.countDown();
            first.get();
            assertThat(caller.get()).isTrue();
        }
        assertThat(engine.readEvents("a").asStream()).hasSize(2);
    }

    @Test
    void givenAppendsThatShareATransactionWithAWorkThatFails_thenTheyAreStoredOnce() throws Exception {
        engine.appendEvents(List.of(Burst.event("before", 0)));
        var gate = new CountDownLatch(1);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = occupyWriter(executor, gate);
            var append = new FutureTask<>(() -> engine.appendEvents(List.of(Burst.event("a", 0))), true);
            startAndWaitUntilItWaits(append);
            var failing = new FutureTask<>(() -> store.write(connection -> {
                throw new SQLException("This one fails.");
            }));
            startAndWaitUntilItWaits(failing);
            gate.countDown();
            first.get();
            assertThat(append.get()).isTrue();
            assertThatThrownBy(failing::get).hasRootCauseMessage("This one fails.");
        }
        assertThat(positions()).containsExactly(1L, 2L);
    }

    @Test
    void givenManyWhoWrite_whenTheStoreCloses_thenEachIsEitherStoredOrRefusedAndNobodyWaitsForEver() throws Exception {
        for (int round = 0; round < 10; round++) {
            var acknowledged = closeAmidWriting("round-" + round);
            open();
            for (var aggregate : acknowledged.entrySet()) {
                assertThat(engine.readEvents(aggregate.getKey()).asStream())
                        .hasSize(aggregate.getValue().get());
            }
            assertThat(positions())
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, store.head()).boxed().toList());
        }
    }

    /** How many events of each aggregate were acknowledged, when all who write have been refused. */
    private Map<String, Future<Integer>> closeAmidWriting(String name) throws Exception {
        var acknowledged = new HashMap<String, Future<Integer>>();
        var underWay = new CountDownLatch(50);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 32; i++) {
                var aggregateId = name + "-" + i;
                acknowledged.put(aggregateId, executor.submit(() -> appendUntilRefused(aggregateId, underWay)));
            }
            underWay.await();
            store.close();
        }
        return acknowledged;
    }

    private int appendUntilRefused(String aggregateId, CountDownLatch underWay) {
        for (int appended = 0; ; appended++) {
            try {
                engine.appendEvents(List.of(Burst.event(aggregateId, appended)));
                underWay.countDown();
            } catch (StoreBusyException e) {
                return appended;
            }
        }
    }

    private static Thread startAndWaitUntilItWaits(FutureTask<?> task) {
        var thread = Thread.ofPlatform().start(task);
        while (thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        return thread;
    }

    /** Lets the writer work on something until the gate opens. */
    private Future<?> occupyWriter(ExecutorService executor, CountDownLatch gate) throws InterruptedException {
        var inside = new CountDownLatch(1);
        var work = executor.submit(() -> store.write(connection -> {
            inside.countDown();
            await(gate);
            return true;
        }));
        inside.await();
        return work;
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The aggregate's id if its event was refused; empty if it was stored. */
    private String refusedBy(String aggregateId) {
        try {
            engine.appendEvents(List.of(Burst.event(aggregateId, 0)));
            return "";
        } catch (StoreBusyException e) {
            return aggregateId;
        }
    }

    private static String firstRefused(Future<String> one, Future<String> other) throws Exception {
        while (!one.isDone() && !other.isDone()) {
            Thread.onSpinWait();
        }
        return one.isDone() ? one.get() : other.get();
    }

    /** Large enough to need a page of its own. */
    private static Vault.Entry secret() {
        return new Vault.Entry("id", new byte[8_192], null);
    }

    private void pragma(String setting) throws SQLException {
        store.write(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute("PRAGMA " + setting);
            }
        });
    }

    private int count(String table) throws SQLException {
        return store.read(reader -> {
            try (var statement = reader.connection().createStatement();
                    var rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
                return rows.getInt(1);
            }
        });
    }

    private List<Long> positions() {
        return engine.readEvents(null, false)
                .map(event -> event.trackingToken().position().orElseThrow())
                .toList();
    }
}
