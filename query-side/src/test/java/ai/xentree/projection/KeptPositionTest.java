package ai.xentree.projection;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.projection.ProjectionPositions.Position;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeptPositionTest {

    private static final String VISITS = "visits";
    private static final long MOST = 500;

    private final EmbeddedViews views = new EmbeddedViews();
    private final ProjectionPositions positions =
            new ProjectionPositions(views.place(), "here", Duration.ofSeconds(20));
    private final KeptPosition kept = new KeptPosition(positions, VISITS, Duration.ofHours(1));

    @BeforeEach
    void begin() {
        positions.claim(VISITS, Instant.now());
        kept.write(at(0));
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void givenAPositionUpToWhichThereIsNothingToWrite_whenItIsNoted_thenOnlyThisProgramKnowsItYet() {
        kept.note(at(1));
        assertThat(positions.latest(VISITS)).contains(at(1));
        assertThat(positions.find(VISITS)).contains(at(0));
    }

    @Test
    void givenANotedPosition_whenTheProgramStops_thenItIsWrittenDown() {
        kept.note(at(1));
        kept.writeNow();
        assertThat(positions.find(VISITS)).contains(at(1));
    }

    @Test
    void givenANotedPosition_whenItsTimeIsOver_thenItIsWrittenDown() {
        new KeptPosition(positions, VISITS, Duration.ZERO).note(at(1));
        assertThat(positions.find(VISITS)).contains(at(1));
    }

    @Test
    void givenANotedPosition_whenALaterOneIsWritten_thenNothingIsLeftToWrite() {
        kept.note(at(1));
        kept.write(at(2));
        kept.writeNow();
        assertThat(positions.find(VISITS)).contains(at(2));
    }

    @Test
    void givenANotedPosition_whenOneWaitsForSomethingElse_thenOnlyUntilItIsToBeWrittenDown() {
        assertThat(kept.patience(MOST)).isEqualTo(MOST);
        var soon = new KeptPosition(positions, VISITS, Duration.ofMillis(MOST / 2));
        soon.note(at(1));
        assertThat(soon.patience(MOST)).isBetween(0L, MOST / 2 + 1);
    }

    @Test
    void givenANotedPosition_whenAnotherProgramTakesOver_thenThisOneLooksAtWhatThatHasWritten() {
        kept.note(at(1));
        positions.release(VISITS);
        assertThat(positions.latest(VISITS)).contains(at(0));
    }

    private static Position at(long position) {
        return new Position(1, position, Instant.EPOCH);
    }
}
