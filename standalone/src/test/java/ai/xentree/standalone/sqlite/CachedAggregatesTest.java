package ai.xentree.standalone.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.axon.AggregateCache;
import ai.xentree.axon.Aggregates;
import ai.xentree.axon.Commands;
import ai.xentree.axon.StoreBusyException;
import ai.xentree.core.Actor;
import ai.xentree.core.Command;
import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.common.caching.Cache;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CachedAggregatesTest {

    @TempDir
    Path folder;

    private final AggregateCache cache = new AggregateCache(100);
    private SqliteStore store;
    private SqliteEventStorageEngine engine;
    private Configuration axon;
    private Commands commands;

    @BeforeEach
    void start() {
        store = Burst.open(folder.resolve("events.db"));
        engine = Burst.engine(store);
        axon = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(c -> Jackson3Serializer.builder().build())
                .configureEmbeddedEventStore(c -> engine)
                .registerComponent(Cache.class, c -> cache)
                .configureAggregate(Aggregates.of(Tally.class))
                .start();
        commands = new Commands(axon.commandGateway());
    }

    @AfterEach
    void stop() {
        axon.shutdown();
        store.close();
    }

    @Test
    void givenACachedAggregate_whenACommandComes_thenItDecidesAsIfItHadBeenRead() {
        assertThat(count(1)).isEqualTo(1);
        assertThat(cache.containsKey("tally")).isTrue();
        assertThat(count(1)).isEqualTo(2);
        cache.remove("tally");
        assertThat(count(1)).isEqualTo(3);
    }

    @Test
    void givenACachedAggregate_whenACommandFailsAfterItHasChangedIt_thenNothingOfTheChangeStays() {
        count(1);
        assertThatThrownBy(() -> count(-1)).isInstanceOf(Refused.class);
        assertThat(count(1)).isEqualTo(2);
        assertThat(stored()).hasSize(2);
    }

    @Test
    void givenTheDiskIsFull_whenACommandFailsAndThereIsRoomAgain_thenTheNextDecidesByWhatIsStored() throws Exception {
        count(1);
        pragma("max_page_count = 1");
        assertThatThrownBy(() -> {
                    while (true) {
                        count(50);
                    }
                })
                .isInstanceOf(StoreBusyException.class);
        pragma("max_page_count = 1000000");
        var before = stored().size();
        assertThat(count(1)).isEqualTo(before + 1);
        assertThat(stored()).hasSize(before + 1);
    }

    @Test
    void givenACachedAggregateThatAnotherHasChanged_whenACommandComes_thenItIsDecidedAgainByWhatIsStored() {
        count(1);
        engine.appendEvents(List.of(new GenericDomainEventMessage<>("Tally", "tally", 1, new Counted(2))));
        assertThat(count(1)).isEqualTo(3);
        assertThat(stored()).containsExactly(0L, 1L, 2L);
    }

    @Test
    void givenNothing_whenACommandChangesNothing_thenNothingIsKeptAndTheNextWorks() {
        assertThat(count(0)).isZero();
        assertThat(count(1)).isEqualTo(1);
    }

    @Test
    void givenManyCallers_whenTheyCommandOneAggregate_thenEachSeesAllBeforeIt() throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, 200)
                    .<Callable<Integer>>mapToObj(i -> () -> count(1))
                    .toList();
            for (var call : executor.invokeAll(calls)) {
                assertThat(call.get()).isBetween(1, 200);
            }
        }
        assertThat(count(1)).isEqualTo(201);
        assertThat(stored()).hasSize(201).isSorted();
    }

    private int count(int times) {
        Integer counted = commands.send(new Count(times));
        return counted;
    }

    private List<Long> stored() {
        return engine.readEvents("tally")
                .asStream()
                .map(event -> event.getSequenceNumber())
                .toList();
    }

    private void pragma(String setting) throws SQLException {
        store.write(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute("PRAGMA " + setting);
            }
        });
    }

    /** Count on so many times. */
    record Count(int times) implements Command {

        @Override
        public String aggregateId() {
            return "tally";
        }

        @Override
        public Actor actor() {
            return Actor.SYSTEM;
        }
    }

    /** It was counted on. */
    record Counted(int number) {}

    /** Counts, and refuses to count backwards only once it has begun. */
    static final class Tally {

        @AggregateIdentifier
        @SuppressWarnings("UnusedVariable") // Axon reads it
        private @Nullable String id;

        private int number;

        @CommandHandler
        @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
        int handle(Count command) {
            for (int i = 0; i < Math.abs(command.times()); i++) {
                AggregateLifecycle.apply(new Counted(number + 1));
            }
            if (command.times() < 0) {
                throw Refusal.invalid("times", "must be at least one");
            }
            return number;
        }

        @EventSourcingHandler
        void on(Counted event) {
            id = "tally";
            number = event.number();
        }
    }
}
