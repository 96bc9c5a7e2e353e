package ai.xentree.standalone.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where history begins at an instant, against a look at every event. */
class EventTimesTest {

    private static final long NOON = Instant.parse("2026-03-01T12:00:00Z").toEpochMilli();
    private static final long HOUR = 3_600_000;

    @TempDir
    Path folder;

    private final List<Long> times = new ArrayList<>();
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
    void givenTimesThatOnlyGrow_thenAnInstantBeginsWithItsFirstEvent() {
        append(LongStream.range(0, 2_345).map(i -> NOON + i / 10).toArray());
        assertEveryInstantIsFound();
    }

    @Test
    void givenAClockThatGoesBackAnHour_thenAnInstantBeginsWhereItWasFirstReached() {
        append(LongStream.range(0, 1_450).map(i -> NOON + i * 100).toArray());
        append(LongStream.range(0, 1_450).map(i -> NOON - HOUR + i * 100).toArray());
        append(LongStream.range(0, 1_450).map(i -> NOON + i * 100 + 50).toArray());
        assertEveryInstantIsFound();
    }

    @Test
    void givenOneEventFarInTheFuture_thenAllLaterInstantsBeginWithIt() {
        append(LongStream.range(0, 1_500).map(i -> NOON + i).toArray());
        append(NOON + 1_000 * HOUR);
        append(LongStream.range(0, 1_350).map(i -> NOON + i * HOUR).toArray());
        assertEveryInstantIsFound();
    }

    @Test
    void givenTimesInAnyOrderInAppendsOfAnySize_thenEveryInstantIsFoundWhileHistoryGrows() {
        var random = new Random(42);
        while (times.size() < 10_000) {
            append(random.longs(1 + random.nextInt(2_600), NOON, NOON + 500).toArray());
            assertEveryInstantIsFound();
        }
    }

    @Test
    void givenTimesBeforeTheEpoch_thenTheyAreFoundToo() {
        append(LongStream.range(-1_500, 1_500).toArray());
        assertEveryInstantIsFound();
    }

    @Test
    void givenAFileOfAProgramThatKeptNoTimes_whenItIsOpened_thenTheyAreThere() throws Exception {
        append(new Random(1).longs(7_777, NOON, NOON + 300).toArray());
        whileClosed("DROP TABLE event_times");
        assertThat(kept()).isEqualTo(7);
        assertEveryInstantIsFound();
    }

    @Test
    void givenEventsOfAnEarlierProgramAfterOnesOfThis_whenItIsOpened_thenTheirTimesAreAdded() throws Exception {
        append(new Random(2).longs(8_888, NOON, NOON + 300).toArray());
        whileClosed("DELETE FROM event_times WHERE position > 3000");
        assertThat(kept()).isEqualTo(8);
        append(LongStream.range(0, 2_222).map(i -> NOON + i / 4).toArray());
        assertThat(kept()).isEqualTo(11);
        assertEveryInstantIsFound();
    }

    @Test
    void givenAnAppendThatFails_thenNoTimeOfItIsKept() throws Exception {
        append(LongStream.range(0, 900).map(i -> NOON + i).toArray());
        var colliding = new ArrayList<>(
                messages(LongStream.range(0, 2_000).map(i -> NOON + HOUR).toArray()));
        colliding.add(message(0, NOON));
        assertThatThrownBy(() -> engine.appendEvents(colliding)).isInstanceOf(AggregateStreamCreationException.class);
        assertThat(kept()).isZero();
        append(LongStream.range(0, 900).map(i -> NOON + i).toArray());
        assertThat(kept()).isEqualTo(1);
        assertEveryInstantIsFound();
    }

    @Test
    void givenATimeThatWasChanged_thenItContradictsTheEvents() throws Exception {
        append(LongStream.range(0, 3_456).map(i -> NOON + i).toArray());
        assertThat(contradictions()).isEmpty();
        whileClosed("UPDATE event_times SET latest = latest - 1 WHERE position = 2000");
        assertThat(contradictions()).singleElement().asString().contains("up to position 2000 ");
    }

    @Test
    void givenATimeOfEventsThatWereTakenAway_thenItContradictsTheEvents() throws Exception {
        append(LongStream.range(0, 3_456).map(i -> NOON + i).toArray());
        whileClosed("DELETE FROM events WHERE position > 2500");
        assertThat(contradictions()).singleElement().asString().contains("up to position 3000 ");
    }

    @Test
    void givenTimesThatGoBack_thenNothingContradictsTheEvents() {
        append(new Random(3).longs(4_321, -NOON, NOON).toArray());
        assertThat(contradictions()).isEmpty();
    }

    private List<String> contradictions() {
        return new SqliteRawEvents(store).contradictions();
    }

    private void append(long... millis) {
        engine.appendEvents(messages(millis));
        LongStream.of(millis).forEach(times::add);
    }

    private List<GenericDomainEventMessage<?>> messages(long... millis) {
        return IntStream.range(0, millis.length)
                .<GenericDomainEventMessage<?>>mapToObj(i -> message(times.size() + i, millis[i]))
                .toList();
    }

    private static GenericDomainEventMessage<?> message(int number, long millis) {
        var event = Burst.event("aggregate-" + number, 0);
        return new GenericDomainEventMessage<>(
                event.getType(),
                event.getAggregateIdentifier(),
                0,
                event.getPayload(),
                MetaData.emptyInstance(),
                event.getIdentifier(),
                Instant.ofEpochMilli(millis));
    }

    private void assertEveryInstantIsFound() {
        var instants = times.stream()
                .flatMap(time -> LongStream.rangeClosed(time - 1, time + 1).boxed())
                .distinct()
                .toList();
        assertThat(instants).allSatisfy(millis -> assertThat(before(millis)).isEqualTo(plainlyBefore(millis)));
    }

    /** How many events there are before the first one of that instant or later. */
    private long before(long millis) {
        var token = engine.createTokenAt(Instant.ofEpochMilli(millis));
        return token == null ? 0 : token.position().orElseThrow();
    }

    private long plainlyBefore(long millis) {
        return times.stream().takeWhile(time -> time < millis).count();
    }

    private long kept() throws SQLException {
        return store.read(reader -> {
            try (var statement = reader.connection().createStatement();
                    var rows = statement.executeQuery("SELECT count(*) FROM event_times")) {
                return rows.getLong(1);
            }
        });
    }

    private void whileClosed(String change) throws SQLException {
        store.close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("events.db"));
                var statement = connection.createStatement()) {
            statement.execute(change);
        }
        open();
    }
}
