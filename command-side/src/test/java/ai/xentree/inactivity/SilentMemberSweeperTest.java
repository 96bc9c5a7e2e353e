package ai.xentree.inactivity;

import static ai.xentree.stats.OverseenAcme.ACME;
import static ai.xentree.stats.OverseenAcme.MIA;
import static ai.xentree.stats.OverseenAcme.SID;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.axon.Commands;
import ai.xentree.axon.InMemoryAxon;
import ai.xentree.inactivity.InactivityAlertEvent.MemberFellSilent;
import ai.xentree.stats.OverseenAcme;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SilentMemberSweeperTest {

    private static final Instant SILENT = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant NOW = SILENT.plus(Duration.ofDays(8));
    private static final SilentMember SILENT_MIA = new SilentMember(ACME, MIA, SILENT, 7);
    private static final SilentMember SILENT_SID = new SilentMember(ACME, SID, SILENT.plusSeconds(60), 3);

    private final InMemoryAxon axon = new InMemoryAxon(
            OverseenAcme.module(),
            new InactivityModule().inactivityAggregates(new InactivitySettings(1, 365, Duration.ofMinutes(5), 10_000)),
            configurer -> configurer.registerQueryHandler(c -> new SlowReadModel()));

    @AfterEach
    void close() {
        axon.close();
    }

    /** A read model that does not hear of any alert. */
    static final class SlowReadModel {

        @QueryHandler
        List<SilentMember> handle(FindSilentMembers query) {
            return Stream.of(SILENT_MIA, SILENT_SID)
                    .filter(member -> query.at().equals(NOW))
                    .limit(query.limit())
                    .toList();
        }
    }

    @Test
    void givenSilentMembers_whenTheyAreLookedFor_thenThereIsAnAlertAboutEach() throws Exception {
        sweeper(10).sweep();
        assertThat(axon.events())
                .containsExactly(
                        new MemberFellSilent(ACME, MIA, SILENT, 7, NOW),
                        new MemberFellSilent(ACME, SID, SILENT.plusSeconds(60), 3, NOW));
    }

    @Test
    void givenManyProgramsThatLookForThemAtOnceAndAgain_thenThereIsOneAlertAboutEach() throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Boolean>> sweeps = Stream.<Callable<Boolean>>generate(() -> () -> {
                        sweeper(10).sweep();
                        return true;
                    })
                    .limit(10)
                    .toList();
            executor.invokeAll(sweeps).forEach(sweep -> assertThat(sweep).succeedsWithin(Duration.ofSeconds(30)));
        }
        assertThat(axon.events()).hasSize(2);
    }

    @Test
    void givenMoreThanAreRaisedAtOnce_thenOnlySoManyAre() throws Exception {
        sweeper(1).sweep();
        assertThat(axon.events()).hasSize(1);
    }

    private SilentMemberSweeper sweeper(int atOnce) {
        var gateway = axon.configuration().queryGateway();
        return new SilentMemberSweeper(new Commands(axon.configuration().commandGateway()), gateway, () -> NOW, atOnce);
    }
}
