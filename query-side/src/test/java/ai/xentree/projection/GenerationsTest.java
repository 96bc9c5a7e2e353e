package ai.xentree.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.projection.ProjectionPositions.Position;
import ai.xentree.web.errors.TemporarilyUnavailable;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GenerationsTest {

    private final EmbeddedViews views = new EmbeddedViews();
    private final EmbeddedHistory history = new EmbeddedHistory();
    private final Workshop workshop = new Workshop(views, history, "here", 10);
    private final ReadModel visits = workshop.visits(VisitCounts::new);
    private final Generations generations = workshop.generations(visits);

    @AfterEach
    void stop() {
        history.close();
        views.close();
    }

    @Test
    void givenDocumentsOfThisVersion_whenSomebodyAsks_thenTheyAnswer() {
        store(1);
        assertThat(generations.answering(visits)).isEqualTo(3);
    }

    @Test
    void givenDocumentsOfALaterVersion_whenSomebodyAsks_thenTheyAreRefused() {
        store(2);
        assertThatThrownBy(() -> generations.answering(visits)).isInstanceOf(TemporarilyUnavailable.class);
    }

    private void store(int version) {
        assertThat(workshop.positions.claim("visits", Instant.EPOCH)).isTrue();
        workshop.positions.save("visits", new Position(version, 0, Instant.EPOCH, 3));
    }
}
