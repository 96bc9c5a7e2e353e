package ai.xentree.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.core.Actor;
import ai.xentree.core.Refusal.Kind;
import ai.xentree.core.Refused;
import ai.xentree.events.RawEvent;
import ai.xentree.events.RawEvents;
import ai.xentree.projection.EmbeddedViews;
import ai.xentree.projection.Replay;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AggregatesTest {

    private static final Actor MALLORY = Actor.user(new UUID(1, 1));
    private static final Actor ANNA = Actor.user(new UUID(1, 2));
    private static final UUID NOWHERE = UUID.nameUUIDFromBytes("nowhere".getBytes(StandardCharsets.UTF_8));

    private final EmbeddedViews views = new EmbeddedViews();
    private final LongHistory history = new LongHistory();
    private final Aggregates aggregates = aggregates();
    private Runnable meanwhile = () -> {};

    private Aggregates aggregates() {
        var settings = new AuditSettings(1_000, Duration.ofSeconds(5), 20, 100, 100);
        var log = new Log(
                new LookedThrough(),
                history.sieves(views.place()),
                new Replay(() -> {
                    throw new AssertionError("No look-up begins at a moment.");
                }),
                settings,
                history.sight(settings));
        return new Aggregates(history, log, settings, new AuditBounds(1, 1, 2, 1, 1));
    }

    /** Has something done while the history is being looked through, once. */
    private final class LookedThrough implements RawEvents {

        @Override
        public long head() {
            return history.head();
        }

        @Override
        public List<RawEvent> after(long position, int atMost) {
            var now = meanwhile;
            meanwhile = () -> {};
            now.run();
            return history.after(position, atMost);
        }

        @Override
        public List<RawEvent> ofAggregate(String aggregateId, long fromSequence, int atMost) {
            return history.ofAggregate(aggregateId, fromSequence, atMost);
        }

        @Override
        public Optional<RawEvent> find(UUID eventId) {
            return history.find(eventId);
        }
    }

    @BeforeEach
    void happen() {
        history.add(null, new UUID(1, 1), "test.Often");
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void givenTheLogIsLookedThroughForSomebody_whenTheyAskForAnotherAggregate_thenTheyAreRefusedAndOthersAreNot() {
        meanwhile = () -> {
            assertThatThrownBy(() -> aggregates.find(NOWHERE, MALLORY))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.refusal().kind()).isEqualTo(Kind.TOO_MANY));
            assertThat(aggregates.find(NOWHERE, ANNA)).isEmpty();
        };
        assertThat(aggregates.find(NOWHERE, MALLORY)).isEmpty();
    }

    @Test
    void givenALookUpThatFoundNothing_whenItsCallerLooksAgain_thenTheyMay() {
        assertThat(aggregates.find(NOWHERE, MALLORY)).isEmpty();
        assertThat(aggregates.find(NOWHERE, MALLORY)).isEmpty();
    }
}
