package ai.xentree.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.claims.ClaimEvent.NameClaimed;
import ai.xentree.claims.ClaimKind;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReplayTest {

    private final EmbeddedViews views = new EmbeddedViews();
    private final EmbeddedHistory history = new EmbeddedHistory();
    private final VisitCounts visits = new VisitCounts(views.place());
    private final Replay replay = new Replay(history::store);

    @AfterEach
    void close() {
        history.close();
        views.close();
    }

    @Test
    void givenHistory_whenItIsReplayedUpToAPosition_thenWhatCameLaterIsNotThere() throws Exception {
        var then = history.store(visit("a"), visit("b"), visit("a"));
        history.store(visit("a"), visit("c"));
        replay.into(visits, TakenUp.NOTHING, then, Pace.AT_ONCE);
        assertThat(visits.count("a")).isEqualTo(2);
        assertThat(visits.count("b")).isEqualTo(1);
        assertThat(visits.count("c")).isZero();
    }

    @Test
    void givenAnEventThatCannotBeFolded_whenHistoryIsReplayed_thenOnlyItsSequenceIsLeftOut() throws Exception {
        var last = history.store(visit("a"), visit("b"), visit("a"), visit("b"));
        visits.onFold = event -> {
            if (event.position() == 1) {
                throw new IllegalStateException();
            }
        };
        replay.into(visits, TakenUp.NOTHING, last, Pace.AT_ONCE);
        assertThat(visits.count("a")).isEqualTo(2);
        assertThat(visits.count("b")).isZero();
    }

    @Test
    void givenAReadModelOfSomeHistory_whenItIsTakenFurther_thenWhatFailedEarlierStaysLeftOut() throws Exception {
        var then = history.store(visit("a"), visit("b"), visit("a"));
        visits.onFold = event -> {
            if (event.position() == 1) {
                throw new IllegalStateException();
            }
        };
        var takenUp = replay.into(visits, TakenUp.NOTHING, then, Pace.GENTLY);
        assertThat(takenUp).isEqualTo(new TakenUp(then, Set.of("b")));
        var last = history.store(visit("a"), visit("b"));
        assertThat(replay.into(visits, takenUp, last, Pace.GENTLY)).isEqualTo(new TakenUp(last, Set.of("b")));
        assertThat(visits.count("a")).isEqualTo(3);
        assertThat(visits.count("b")).isZero();
    }

    @Test
    void givenNoEventYet_whenNothingIsReplayed_thenTheReadModelIsEmpty() throws Exception {
        replay.into(visits, TakenUp.NOTHING, ProjectionPositions.NONE, Pace.AT_ONCE);
        assertThat(visits.count("a")).isZero();
    }

    @Test
    void givenAPositionThatHistoryDoesNotReach_whenItIsReplayed_thenThatIsSaid() {
        var last = history.store(visit("a"));
        assertThatThrownBy(() -> replay.into(visits, TakenUp.NOTHING, last + 1, Pace.AT_ONCE))
                .hasMessageContaining("ends before");
    }

    @Test
    void givenHistory_whenAnInstantIsLookedUp_thenItLeadsToTheLastEventStoredByThen() {
        assertThat(replay.positionAt(Instant.now())).isEqualTo(ProjectionPositions.NONE);
        var last = history.store(visit("a"), visit("b"));
        assertThat(replay.positionAt(Instant.now())).isEqualTo(last);
        assertThat(replay.positionAt(Instant.EPOCH)).isEqualTo(ProjectionPositions.NONE);
    }

    private static NameClaimed visit(String claim) {
        return new NameClaimed(claim, ClaimKind.SLUG, new UUID(0, 0));
    }
}
