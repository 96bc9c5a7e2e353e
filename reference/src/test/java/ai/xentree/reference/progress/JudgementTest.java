package ai.xentree.reference.progress;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.progress.KeyResult;
import ai.xentree.progress.LearningObjective;
import ai.xentree.reference.Story;
import ai.xentree.reference.numbers.Fraction;
import ai.xentree.stats.LearningMetric;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgementTest {

    private static final Story LEARNED_18_HOURS = new Story()
            .joins("mara", "2026-01-01T00:00:00Z")
            .learns("mara", "2026-03-05T09:00:00Z", Duration.ofHours(18));

    /** The contract's example of an objective, but for its day. */
    @Test
    void eighteenOfSixtyHoursAre30PercentOfTheWay() {
        var judged = judged("2026-03-01", "2026-05-31", 60, 0);
        assertThat(judged.progress()).isEqualTo(Fraction.of(30, 100));
        assertThat(judged.elapsed()).isEqualTo(Fraction.of(17, 92)); // today has not gone by
        assertThat(judged.status()).isEqualTo("on_track");
    }

    @Test
    void statusGoesByExactPointsBehindTheTimeGoneBy() {
        // 17 of 20 days, 85 %
        assertThat(judged("2026-03-01", "2026-03-20", 18, 0).status()).isEqualTo("achieved");
        assertThat(judged("2026-03-01", "2026-03-20", 24, 0).status()).isEqualTo("on_track"); // 75 %
        assertThat(judged("2026-03-01", "2026-03-20", 25, 0).status()).isEqualTo("at_risk"); // 72 %
        assertThat(judged("2026-03-01", "2026-03-20", 33, 0).status()).isEqualTo("behind"); // 54.5 %
    }

    @Test
    void beforeItsStartItIsOnTrackAndNothingIsReached() {
        var judged = judged("2026-03-19", "2026-03-20", 18, 0);
        assertThat(judged.status()).isEqualTo("on_track");
        assertThat(judged.progress()).isEqualTo(Fraction.ZERO);
        assertThat(judged.elapsed()).isEqualTo(Fraction.ZERO);
    }

    @Test
    void aGoalBelowItsBaselineIsReachedDownwards() {
        assertThat(judged("2026-03-01", "2026-03-20", 10, 26).progress()).isEqualTo(Fraction.of(1, 2));
    }

    @Test
    void atTheEndOfADayThatDayHasGoneBy_andOnlyWhatHappenedByThenCounts() {
        var objective = objective("2026-03-01", "2026-03-20", 18, 0);
        var scope = LEARNED_18_HOURS.whole();
        var then = Judgement.atTheEndOf(LocalDate.parse("2026-03-04"), objective, scope);
        assertThat(then.progress()).isEqualTo(Fraction.ZERO);
        assertThat(then.elapsed()).isEqualTo(Fraction.of(4, 20));
        assertThat(Judgement.atTheEndOf(LocalDate.parse("2026-04-30"), objective, scope))
                .isEqualTo(Judgement.now(objective, scope));
    }

    private static Judgement judged(String start, String due, long target, long baseline) {
        return Judgement.now(objective(start, due, target, baseline), LEARNED_18_HOURS.whole());
    }

    private static LearningObjective objective(String start, String due, long target, long baseline) {
        var hours = new KeyResult(
                Story.id("result"),
                "Learn",
                LearningMetric.LEARNING_HOURS,
                BigDecimal.valueOf(target),
                BigDecimal.valueOf(baseline),
                false);
        return new LearningObjective(
                Story.id("objective"),
                Story.id("Acme"),
                null,
                null,
                "Steadier practice",
                null,
                LocalDate.parse(start),
                LocalDate.parse(due),
                List.of(hours),
                null,
                Instant.EPOCH,
                null,
                Instant.EPOCH);
    }
}
