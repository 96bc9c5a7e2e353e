package ai.xentree.standalone.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.axon.Aggregates;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotsTest {

    private static final int EVERY = 500;
    private static final int LONG_LIFE = 10_000;

    @TempDir
    Path folder;

    private Tallying tallying;

    @BeforeEach
    void start() {
        tallying = Tallying.in(
                folder,
                Aggregates.longLived(Tally.class),
                configurer -> configurer.registerComponent(
                        SnapshotTriggerDefinition.class,
                        c -> new EventCountSnapshotTriggerDefinition(c.snapshotter(), EVERY)));
    }

    @AfterEach
    void stop() {
        tallying.close();
    }

    @Test
    void givenALongLife_whenTheAggregateIsLoadedAgain_thenWhatCameBeforeItsSnapshotIsNotRead() throws SQLException {
        live();
        count();
        assertThat(snapshotOf(LONG_LIFE)).isEqualTo(1);
        makeUnreadable(LONG_LIFE);
        forget();
        assertThat(count()).isEqualTo(LONG_LIFE + 2);
    }

    @Test
    void givenASnapshotOfAnotherShape_whenACommandComes_thenTheAggregateDecidesByItsEventsAndIsKeptAnew()
            throws SQLException {
        live();
        count();
        tallying.change("UPDATE snapshots SET revision = 'another', payload = x'7b7d'");
        forget();
        assertThat(count()).isEqualTo(LONG_LIFE + 2);
        assertThat(snapshotOf(LONG_LIFE + 1)).isEqualTo(1);
    }

    @Test
    void givenASnapshotOfAClassThatIsNoMore_whenACommandComes_thenTheAggregateDecidesByItsEvents() throws SQLException {
        live();
        count();
        tallying.change("UPDATE snapshots SET name = 'ai.xentree.Gone'");
        forget();
        assertThat(count()).isEqualTo(LONG_LIFE + 2);
    }

    @Test
    void givenACachedAggregate_whenItLivesOn_thenItIsKeptNowAndThenWithoutBeingLoaded() throws SQLException {
        for (int number = 1; number <= EVERY + 1; number++) {
            assertThat(count()).isEqualTo(number);
        }
        makeUnreadable(EVERY - 1);
        forget();
        assertThat(count()).isEqualTo(EVERY + 2);
    }

    private void live() {
        tallying.engine()
                .appendEvents(IntStream.range(0, LONG_LIFE)
                        .mapToObj(i -> new GenericDomainEventMessage<>("Tally", "tally", i, new Tally.Counted(i + 1)))
                        .toList());
    }

    private int count() {
        return tallying.count(1);
    }

    private void forget() {
        tallying.cache().remove("tally");
    }

    private int snapshotOf(long sequence) throws SQLException {
        return tallying.store().read(reader -> {
            try (var rows = reader.connection()
                    .createStatement()
                    .executeQuery("SELECT count(*) FROM snapshots WHERE sequence = " + sequence)) {
                return rows.getInt(1);
            }
        });
    }

    private void makeUnreadable(long firstEvents) throws SQLException {
        tallying.change("UPDATE events SET payload = x'00' WHERE sequence < " + firstEvents);
    }
}
