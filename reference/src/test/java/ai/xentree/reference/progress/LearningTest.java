package ai.xentree.reference.progress;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.reference.Story;
import ai.xentree.reference.numbers.Fraction;
import org.junit.jupiter.api.Test;

class LearningTest {

    private static final Story STORY = new Story()
            .joins("mara", "2026-02-01T00:00:00Z")
            .starts("mara", "before", "2026-01-31T10:00:00Z")
            .completes("mara", "before", 90, 1, "2026-02-02T10:00:00Z")
            .starts("mara", "soon done", "2026-02-03T10:00:00Z")
            .completes("mara", "soon done", 70.05, 2, "2026-02-04T10:00:00Z")
            .starts("mara", "done late", "2026-02-05T10:00:00Z")
            .completes("mara", "done late", 50, 1, "2026-02-20T10:00:00Z")
            .starts("mara", "never done", "2026-02-06T10:00:00Z");

    @Test
    void whatWasStartedBeforeTheMembershipIsNotStarted_butMayBeCompleted() {
        var learning = Learning.of(STORY.window("2026-02-01", "2026-02-10"));
        assertThat(learning.starts()).hasSize(3);
        assertThat(learning.completions()).hasSize(2);
    }

    @Test
    void completionRateIsOfTheModulesStartedInTheRangeByItsEnd() {
        assertThat(Learning.of(STORY.window("2026-02-01", "2026-02-10")).completionRate())
                .isEqualTo(Fraction.of(1, 3));
        assertThat(Learning.of(STORY.window("2026-02-01", "2026-02-20")).completionRate())
                .isEqualTo(Fraction.of(2, 3));
        assertThat(Learning.of(STORY.window("2026-02-10", "2026-02-28")).completionRate())
                .isEqualTo(Fraction.ZERO);
    }

    @Test
    void eachCompletionWeighsTheSameAndIsExact() {
        assertThat(Learning.of(STORY.window("2026-02-01", "2026-02-10")).averageScore())
                .isEqualTo(Fraction.of("80.025"));
    }
}
