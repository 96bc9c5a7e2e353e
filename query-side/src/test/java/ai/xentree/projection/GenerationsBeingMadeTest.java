package ai.xentree.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.projection.ProjectionPositions.Position;
import ai.xentree.web.errors.TemporarilyUnavailable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nobody is told that they are forgotten while a read model that is made anew may still know them. */
class GenerationsBeingMadeTest {

    private static final long HEAD = 10;

    private final EmbeddedViews views = new EmbeddedViews();
    private final EmbeddedHistory history = new EmbeddedHistory();
    private final Workshop workshop = new Workshop(views, history, "here", 10);
    private final GenerationsBeingMade made = new GenerationsBeingMade(
            List.of(workshop.visits(VisitCounts::new)),
            workshop.rebuilds,
            workshop.positions,
            () -> HEAD,
            Duration.ZERO);

    @AfterEach
    void stop() {
        history.close();
        views.close();
    }

    @Test
    void givenNoneIsMadeAnew_thenThereIsNothingToWaitFor() {
        assertForgotten();
    }

    @Test
    void givenOneThatIsOnlyAskedFor_thenThereIsNothingToWaitFor() {
        ask();
        assertForgotten();
    }

    @Test
    void givenOneThatHasNotComeToTheNewestEvent_thenNothingIsForgottenYet_untilItHas() {
        var rebuild = ask();
        workshop.rebuilds.begun(rebuild);
        come(rebuild.key(), HEAD - 1, rebuild.generation());
        assertThatThrownBy(made::overwrite).isInstanceOf(TemporarilyUnavailable.class);
        come(rebuild.key(), HEAD, rebuild.generation());
        assertForgotten();
    }

    @Test
    void givenOneThatAnswersAlready_thenThereIsNothingToWaitFor() {
        var rebuild = ask();
        workshop.rebuilds.begun(rebuild);
        come(rebuild.key(), HEAD - 1, rebuild.generation());
        come("visits", HEAD, rebuild.generation());
        assertForgotten();
    }

    private Rebuild ask() {
        return workshop.rebuilds.request("visits", HEAD, null, null).orElseThrow();
    }

    private void come(String key, long position, int generation) {
        assertThat(workshop.positions.claim(key, Instant.now())).isTrue();
        workshop.positions.save(key, new Position(1, position, Instant.EPOCH, generation));
    }

    private void assertForgotten() {
        assertThatCode(made::overwrite).doesNotThrowAnyException();
    }
}
