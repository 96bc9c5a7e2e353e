package ai.xentree.standalone.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.axon.StoreBusyException;
import ai.xentree.core.Refused;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CachedAggregatesTest {

    @TempDir
    Path folder;

    private Tallying tallying;

    @BeforeEach
    void start() {
        tallying = Tallying.in(folder);
    }

    @AfterEach
    void stop() {
        tallying.close();
    }

    @Test
    void givenACachedAggregate_whenACommandComes_thenItDecidesAsIfItHadBeenRead() {
        assertThat(tallying.count(1)).isEqualTo(1);
        assertThat(tallying.cache().containsKey("tally")).isTrue();
        assertThat(tallying.count(1)).isEqualTo(2);
        tallying.cache().remove("tally");
        assertThat(tallying.count(1)).isEqualTo(3);
    }

    @Test
    void givenACachedAggregate_whenACommandFailsAfterItHasChangedIt_thenNothingOfTheChangeStays() {
        tallying.count(1);
        assertThatThrownBy(() -> tallying.count(-1)).isInstanceOf(Refused.class);
        assertThat(tallying.count(1)).isEqualTo(2);
        assertThat(stored()).hasSize(2);
    }

    @Test
    void givenTheDiskIsFull_whenACommandFailsAndThereIsRoomAgain_thenTheNextDecidesByWhatIsStored() throws Exception {
        tallying.count(1);
        pragma("max_page_count = 1");
        assertThatThrownBy(() -> {
                    while (true) {
                        tallying.count(50);
                    }
                })
                .isInstanceOf(StoreBusyException.class);
        pragma("max_page_count = 1000000");
        var before = stored().size();
        assertThat(tallying.count(1)).isEqualTo(before + 1);
        assertThat(stored()).hasSize(before + 1);
    }

    @Test
    void givenACachedAggregateThatAnotherHasChanged_whenACommandComes_thenItIsDecidedAgainByWhatIsStored() {
        tallying.count(1);
        tallying.engine()
                .appendEvents(List.of(new GenericDomainEventMessage<>("Tally", "tally", 1, new Tally.Counted(2))));
        assertThat(tallying.count(1)).isEqualTo(3);
        assertThat(stored()).containsExactly(0L, 1L, 2L);
    }

    @Test
    void givenNothing_whenACommandChangesNothing_thenNothingIsKeptAndTheNextWorks() {
        assertThat(tallying.count(0)).isZero();
        assertThat(tallying.count(1)).isEqualTo(1);
    }

    @Test
    void givenManyCallers_whenTheyCommandOneAggregate_thenEachSeesAllBeforeIt() throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, 200)
                    .<Callable<Integer>>mapToObj(i -> () -> tallying.count(1))
                    .toList();
            for (var call : executor.invokeAll(calls)) {
                assertThat(call.get()).isBetween(1, 200);
            }
        }
        assertThat(tallying.count(1)).isEqualTo(201);
        assertThat(stored()).hasSize(201).isSorted();
    }

    private List<Long> stored() {
        return tallying.engine()
                .readEvents("tally")
                .asStream()
                .map(event -> event.getSequenceNumber())
                .toList();
    }

    private void pragma(String setting) throws SQLException {
        tallying.change("PRAGMA " + setting);
    }
}
