package ai.xentree.projection.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SpacingTest {

    private final Spacing spacing = new Spacing(100, 4);

    @Test
    void givenAShortHistory_whenLandmarksArePlaced_thenThereIsNone() {
        assertThat(spacing.in(-1)).isEmpty();
        assertThat(spacing.in(99)).isEmpty();
    }

    @Test
    void givenAHistoryThatGrows_whenThereWouldBeTooMany_thenTheirDistanceDoublesAndHalfOfThemStay() {
        assertThat(spacing.in(100)).containsExactly(100L);
        assertThat(spacing.in(499)).containsExactly(100L, 200L, 300L, 400L);
        assertThat(spacing.in(500)).containsExactly(200L, 400L);
        assertThat(spacing.in(1_000)).containsExactly(400L, 800L);
    }

    @Test
    void givenAnyLength_whenLandmarksArePlaced_thenAtMostHalfOfHistoryLiesBeyondTheLast() {
        LongStream.rangeClosed(200, 5_000)
                .forEach(head -> assertThat(head - spacing.in(head).getLast()).isLessThanOrEqualTo(head / 2));
    }

    @Test
    void givenNoneAreWanted_whenLandmarksArePlaced_thenThereIsNone() {
        assertThat(new Spacing(100, 0).in(1_000)).isEmpty();
    }

    @Test
    void givenADistanceOfNothing_whenItIsSet_thenThatIsSaid() {
        assertThatThrownBy(() -> new Spacing(0, 4)).hasMessageContaining("at least 1 event apart");
    }
}
