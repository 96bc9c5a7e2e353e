package ai.xentree.reference.xpi;

import static ai.xentree.reference.Story.id;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.english.CefrLevel;
import ai.xentree.english.TaskKind;
import ai.xentree.reference.Story;
import ai.xentree.reference.numbers.Fraction;
import org.junit.jupiter.api.Test;

class XpiTest {

    @Test
    void aLevelBeginsAtItsFloorAndGoesByTheExactValue() {
        assertThat(Xpi.level(Fraction.of(20))).isEqualTo("A2");
        assertThat(Xpi.level(Fraction.of("39.96"))).isEqualTo("A2");
        assertThat(Fraction.of("39.96").rounded(1)).isEqualByComparingTo("40.0");
        assertThat(Xpi.level(Fraction.of("19.999"))).isEqualTo("A1");
        assertThat(Xpi.level(Fraction.of(100))).isEqualTo("C1");
    }

    @Test
    void grammarFeedsReadingAndWriting_andLaterScoresWeighThreeTenths() {
        var story = new Story()
                .joins("mara", "2026-01-01T00:00:00Z")
                .scores("mara", TaskKind.GRAMMAR, CefrLevel.B1, 50, "2026-02-01T10:00:00Z") // 50 in two skills
                .scores("mara", TaskKind.READING, CefrLevel.C1, 100, "2026-02-02T10:00:00Z"); // 0.3 * 100 + 0.7 * 50
        assertThat(xpi(story, "2026-02-01", "2026-02-01").atEnd()).isEqualTo(Fraction.of(25));
        assertThat(xpi(story, "2026-02-01", "2026-02-02").atEnd()).isEqualTo(Fraction.of("28.75"));
    }

    @Test
    void atBothEndsOfARangeItIsHeldWithinTheMembership() {
        var story = new Story()
                .joins("mara", "2026-02-10T00:00:00Z")
                .leaves("mara", "2026-02-20T00:00:00Z")
                .scores("mara", TaskKind.READING, CefrLevel.A2, 0, "2026-02-09T23:59:59.999Z") // 5
                .scores("mara", TaskKind.LISTENING, CefrLevel.A2, 0, "2026-02-10T00:00:00Z") // 10
                .scores("mara", TaskKind.SPEAKING, CefrLevel.A2, 0, "2026-02-20T00:00:00Z"); // 15
        var held = xpi(story, "2026-02-01", "2026-02-28");
        assertThat(held.atStart()).isEqualTo(Fraction.of(5));
        assertThat(held.atEnd()).isEqualTo(Fraction.of(10));
        assertThat(held.gain()).isEqualTo(Fraction.of(5));
    }

    private static HeldXpi xpi(Story story, String first, String last) {
        return new HeldXpi(story.window(first, last), id("mara"));
    }
}
