package ai.xentree.reference.impact;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.english.CefrLevel;
import ai.xentree.english.TaskKind;
import ai.xentree.impact.LviWeights;
import ai.xentree.reference.Story;
import ai.xentree.reference.numbers.Fraction;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LearningValueTest {

    @Test
    void eachComponentIsOfAPersonOverTheWholeRange() {
        // ten days touch two weeks: 2 h * 10 / 7 are wanted
        var window = new Story()
                .joins("mara", "2026-01-01T00:00:00Z")
                .learns("mara", "2026-03-03T09:00:00Z", Duration.ofHours(1))
                .learns("mara", "2026-03-01T09:00:00Z", Duration.ofHours(5)) // the same week, outside
                .starts("mara", "one", "2026-03-02T10:00:00Z")
                .starts("mara", "two", "2026-03-02T10:00:00Z")
                .completes("mara", "two", 80, 1, "2026-03-04T10:00:00Z")
                .scores("mara", TaskKind.READING, CefrLevel.C1, 100, "2026-03-04T10:00:00Z")
                .window("2026-03-02", "2026-03-11");
        var value = LearningValue.of(window);
        assertThat(value)
                .isEqualTo(
                        new LearningValue(Fraction.of(7, 20), Fraction.of(1, 2), Fraction.of(1, 4), Fraction.of(1, 2)));
        assertThat(value.index(LviWeights.DEFAULTS)).isEqualTo(Fraction.of("39.25"));
    }

    @Test
    void morethanTwoHoursAWeekAreNoMoreThanAll_andTheMeanIsOverEveryone() {
        var window = new Story()
                .joins("mara", "2026-01-01T00:00:00Z")
                .joins("jo", "2026-03-08T23:00:00Z")
                .learns("mara", "2026-03-03T09:00:00Z", Duration.ofHours(9))
                .window("2026-03-02", "2026-03-08");
        assertThat(LearningValue.of(window).engagement()).isEqualTo(Fraction.of(1, 2));
    }

    @Test
    void ofNobodyItIsZero() {
        var window = new Story().window("2026-03-02", "2026-03-08");
        assertThat(LearningValue.of(window).index(window)).isEqualTo(Fraction.ZERO);
    }
}
