package ai.xentree.standalone.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteEventStorageEngineTest {

    @TempDir
    Path folder;

    private SqliteStore store;
    private SqliteEventStorageEngine engine;

    @BeforeEach
    void open() {
        store = Burst.open(folder.resolve("events.db"));
        engine = Burst.engine(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void givenEventsOfAnAggregate_whenItIsRead_thenTheyComeInTheirOrder() {
        engine.appendEvents(List.of(Burst.event("a", 0), Burst.event("a", 1)));
        engine.appendEvents(List.of(Burst.event("b", 0)));
        engine.appendEvents(List.of(Burst.event("a", 2)));
        assertThat(engine.readEvents("a").asStream())
                .extracting("sequenceNumber")
                .containsExactly(0L, 1L, 2L);
        assertThat(engine.readEvents("a", 1).asStream()).hasSize(2);
        assertThat(engine.lastSequenceNumberFor("a")).contains(2L);
        assertThat(engine.lastSequenceNumberFor("nobody")).isEmpty();
    }

    @Test
    void givenNothing_whenItIsRead_thenThereIsNothingAndNoHead() {
        assertThat(engine.readEvents(null, false)).isEmpty();
        assertThat(engine.createHeadToken()).isNull();
        assertThat(engine.readEvents("a").hasNext()).isFalse();
    }

    @Test
    void givenTheStoreIsReopened_whenHistoryIsRead_thenItIsAllThere() {
        engine.appendEvents(List.of(Burst.event("a", 0), Burst.event("b", 0)));
        store.close();
        open();
        assertThat(positions()).containsExactly(1L, 2L);
        engine.appendEvents(List.of(Burst.event("c", 0)));
        assertThat(positions()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void givenAnEventOfThatSequence_whenAnotherIsAppended_thenItIsAConflict() {
        engine.appendEvents(List.of(Burst.event("a", 0), Burst.event("a", 1)));
        assertThatThrownBy(() -> engine.appendEvents(List.of(Burst.event("a", 1))))
                .isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> engine.appendEvents(List.of(Burst.event("a", 0))))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThat(positions()).containsExactly(1L, 2L);
    }

    @Test
    void givenAnAppendThatFailsHalfway_thenNothingOfItIsStored() {
        engine.appendEvents(List.of(Burst.event("b", 0)));
        assertThatThrownBy(() -> engine.appendEvents(List.of(Burst.event("a", 0), Burst.event("b", 0))))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThat(engine.readEvents("a").hasNext()).isFalse();
    }

    @Test
    void givenManyWritersOfWhomSomeCollide_thenOnlyThoseFailAndPositionsHaveNoGaps() throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var appends = IntStream.range(0, 640)
                    .<Callable<Boolean>>mapToObj(i -> () -> append("aggregate-" + i % 320))
                    .toList();
            var stored = 0;
            for (var append : executor.invokeAll(appends)) {
                stored += append.get() ? 1 : 0;
            }
            assertThat(stored).isEqualTo(320);
        }
        assertThat(positions())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 640).boxed().toList());
        assertThat(store.head()).isEqualTo(640);
    }

    private boolean append(String aggregateId) {
        try {
            engine.appendEvents(List.of(Burst.event(aggregateId, 0), Burst.event(aggregateId, 1)));
            return true;
        } catch (AggregateStreamCreationException e) {
            return false;
        }
    }

    @Test
    void givenAWriteThatEndsInAnError_whenOthersFollow_thenNothingOfItIsStoredAndTheWriterGoesOn() {
        assertThatThrownBy(() -> store.write(connection -> {
                    try (var statement = connection.createStatement()) {
                        statement.execute("INSERT INTO vault (kind, id, secret) VALUES ('k', 'i', x'00')");
                    }
                    throw new StackOverflowError();
                }))
                .hasRootCauseInstanceOf(StackOverflowError.class);
        engine.appendEvents(List.of(Burst.event("a", 0)));
        assertThat(positions()).containsExactly(1L);
        assertThat(new SqliteVault(store, Instant::now).find("k", "i")).isEmpty();
    }

    @Test
    void givenAnEventOfNoAggregate_whenItIsStored_thenItCanBeReadToo() {
        engine.appendEvents(List.of(GenericEventMessage.asEventMessage("something happened")));
        assertThat(engine.readEvents(null, false))
                .singleElement()
                .isNotInstanceOf(DomainEventMessage.class)
                .extracting(EventMessage::getPayload)
                .isEqualTo("something happened");
    }

    @Test
    void givenAMoment_whenATokenIsMadeAtIt_thenReadingBeginsThere() {
        engine.appendEvents(List.of(Burst.event("a", 0)));
        assertThat(engine.createTokenAt(Instant.EPOCH)).isNull();
        assertThat(engine.createTokenAt(Instant.now().plus(Duration.ofDays(1)))).isEqualTo(engine.createHeadToken());
    }

    @Test
    void givenTheStoreIsClosed_whenSomethingIsAppended_thenItIsRefusedAndNotLostSilently() {
        store.close();
        assertThatThrownBy(() -> engine.appendEvents(List.of(Burst.event("a", 0))))
                .isInstanceOf(EventStoreException.class);
        open();
    }

    @Test
    void givenTheStoreIsClosed_whenHistoryIsRead_thenItIsRefusedAndNoFileStaysOpen() throws Exception {
        engine.appendEvents(List.of(Burst.event("a", 0)));
        assertThat(engine.readEvents("a").hasNext()).isTrue();
        store.close();
        assertThatThrownBy(() -> engine.readEvents("a").hasNext()).isInstanceOf(EventStoreException.class);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("events.db"));
        }
    }

    @Test
    void givenManyStreamsThatAreAbandoned_whenAnotherIsRead_thenItNeedNotWait() {
        engine.appendEvents(
                IntStream.range(0, 300).mapToObj(i -> Burst.event("a", i)).toList());
        for (int i = 0; i < 100; i++) {
            assertThat(engine.readEvents(null, false).iterator().next().getIdentifier())
                    .isNotNull();
            assertThat(engine.readEvents("a").next().getSequenceNumber()).isZero();
        }
        assertThat(engine.readEvents("a").asStream()).hasSize(300);
    }

    @Test
    void givenTheSameEventTwice_whenItIsAppended_thenOnlyThatAppendFails() {
        var event = GenericEventMessage.asEventMessage("once");
        engine.appendEvents(List.of(event));
        assertThatThrownBy(() -> engine.appendEvents(List.of(event))).isInstanceOf(ConcurrencyException.class);
        assertThat(positions()).containsExactly(1L);
    }

    @Test
    void givenAProgramKilledInTheMiddle_whenItsStoreIsOpened_thenEveryAcknowledgedEventIsThere() throws Exception {
        var file = folder.resolve("killed.db");
        var acknowledged = acknowledgedBeforeKill(file, 3_000);
        try (var reopened = Burst.open(file)) {
            var survivor = Burst.engine(reopened);
            assertThat(acknowledged)
                    .hasSizeGreaterThanOrEqualTo(3_000)
                    .allSatisfy(
                            id -> assertThat(survivor.readEvents(id).asStream()).hasSize(2));
            assertThat(survivor.readEvents(null, false).map(SqliteEventStorageEngineTest::position))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, reopened.head()).boxed().toList());
        }
    }

    private static Set<String> acknowledgedBeforeKill(Path file, int atLeast) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), Burst.class.getName(), file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var acknowledged = new HashSet<String>();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.length() == 36) {
                    acknowledged.add(line);
                }
                if (acknowledged.size() == atLeast) {
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        return acknowledged;
    }

    private List<Long> positions() {
        return engine.readEvents(null, false)
                .map(SqliteEventStorageEngineTest::position)
                .toList();
    }

    private static long position(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElseThrow();
    }
}
