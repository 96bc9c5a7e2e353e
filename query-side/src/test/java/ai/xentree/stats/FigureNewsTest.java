package ai.xentree.stats;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.stats.pages.Publication;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericSubscriptionQueryMessage;
import org.axonframework.queryhandling.SimpleQueryUpdateEmitter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who hears that figures have moved on. */
class FigureNewsTest {

    private static final UUID ACME = UUID.fromString("01a21c4e-42f9-7135-991e-968ea2d9bc8c");
    private static final UUID OTHER = UUID.fromString("01a21c4e-46de-72b6-a5d6-af04fae6c616");
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final SimpleQueryUpdateEmitter emitter =
            SimpleQueryUpdateEmitter.builder().build();
    private final FigureNews news = new FigureNews(() -> emitter);
    private final List<FigureMove> heard = new ArrayList<>();

    @BeforeEach
    void acmeIsFollowed() {
        var query = new GenericSubscriptionQueryMessage<>(
                new FollowFigures(ACME),
                ResponseTypes.instanceOf(FigureMove.class),
                ResponseTypes.instanceOf(FigureMove.class));
        emitter.<FigureMove>registerUpdateHandler(query, 10)
                .getUpdates()
                .subscribe(update -> heard.add(update.getPayload()));
    }

    private void written(String... pages) {
        news.tell(new Publication(42, NOW, List.of(pages)));
    }

    @Test
    void whoeverFollowsAnOrganizationHearsOfItsDaysGoalsChoicesAndOfItself() {
        written(ACME + ":d:20514:0");
        written("organization:" + ACME);
        written("choices:" + ACME);
        written("person:" + OTHER, ACME + ":objectives");
        assertThat(heard).hasSize(4).containsOnly(new FigureMove(42, NOW));
    }

    @Test
    void nobodyHearsOfAnotherOrganization_norOfPeopleAndModules() {
        written(OTHER + ":d:20514:0", "organization:" + OTHER);
        written("person:" + ACME);
        written("directory");
        written();
        assertThat(heard).isEmpty();
    }

    @Test
    void aWriteOfManyPagesIsHeardOfOnce() {
        written(ACME + ":d:20514:0", ACME + ":d:20515:0", "organization:" + ACME);
        assertThat(heard).containsExactly(new FigureMove(42, NOW));
    }
}
