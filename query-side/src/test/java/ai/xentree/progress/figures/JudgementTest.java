package ai.xentree.progress.figures;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.progress.KeyResult;
import ai.xentree.progress.LearningObjective;
import ai.xentree.progress.ObjectiveStatus;
import ai.xentree.stats.LearningMetric;
import ai.xentree.stats.figures.Exact;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An objective of the hundred days from 1 January to 10 April 2026. */
class JudgementTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
    private static final LocalDate DUE = LocalDate.parse("2026-04-10");

    @ParameterizedTest(name = "{0} of 1000 modules after {1} days: {2}")
    @CsvSource({
        "1000, 10, ACHIEVED",
        "1200, 100, ACHIEVED",
        "0, 0, ON_TRACK",
        "0, 10, ON_TRACK",
        "399, 50, AT_RISK",
        "400, 50, ON_TRACK",
        "200, 50, AT_RISK",
        "199, 50, BEHIND",
        "999, 100, ON_TRACK",
        "700, 150, AT_RISK"
    })
    void givenProgressAndTimeGoneBy_whenJudged_thenTheExactDifferenceDecides(
            int current, int daysOver, ObjectiveStatus status) {
        assertThat(judged(objective(result("1000", "0")), List.of(current), daysOver)
                        .status())
                .isEqualTo(status);
    }

    @Test
    void givenItsFirstDayIsToCome_whenJudged_thenItIsOnTrackWhateverItsProgress() {
        var falling = objective(result("10", "20"));
        var judgement = Judgement.of(
                falling,
                List.of(new KeyResultProgress(falling.keyResults().getFirst(), Exact.ZERO)),
                FIRST.minusDays(1),
                0);
        assertThat(judgement.status()).isEqualTo(ObjectiveStatus.ON_TRACK);
        assertThat(judgement.elapsed().isZero()).isTrue();
    }

    @Test
    void givenSeveralKeyResults_whenJudged_thenProgressIsTheMeanOfEachHeldWithinItsBounds() {
        var judgement =
                judged(objective(result("100", "50"), result("10", "0"), result("10", "5")), List.of(75, 40, 1), 20);
        assertThat(judgement.progress().times(100).rounded(1))
                .as("50 %%, 100 %% and 0 %%")
                .hasToString("50.0");
        assertThat(judgement.elapsed().times(100).rounded(1)).hasToString("20.0");
    }

    @Test
    void givenATargetBelowItsBaseline_whenTheFigureFalls_thenThatIsProgress() {
        var judgement = judged(objective(result("10", "20")), List.of(14), 50);
        assertThat(judgement.progress().times(100).rounded(1)).hasToString("60.0");
    }

    @Test
    void givenAMeasuredBaseline_whenShown_thenItIsRoundedAndAGivenOneIsNot() {
        var measured = new KeyResult(
                new UUID(8, 1),
                "Learn",
                LearningMetric.LEARNING_HOURS,
                new BigDecimal("60"),
                new BigDecimal("1.23456"),
                true);
        assertThat(new KeyResultProgress(measured, Exact.ratio(61, 9)).shown())
                .satisfies(shown -> assertThat(shown.baselineValue()).hasToString("1.23"))
                .satisfies(shown -> assertThat(shown.currentValue()).hasToString("6.78"));
        var given = new KeyResultProgress(result("60.125", "1.2345"), Exact.ZERO).shown();
        assertThat(given.baselineValue()).hasToString("1.2345");
        assertThat(given.targetValue()).hasToString("60.125");
    }

    private static Judgement judged(LearningObjective objective, List<Integer> current, int daysOver) {
        var results = objective.keyResults();
        var progress = results.stream()
                .map(result -> new KeyResultProgress(result, Exact.of(current.get(results.indexOf(result)))))
                .toList();
        return Judgement.of(objective, progress, FIRST.plusDays(daysOver), daysOver);
    }

    private static KeyResult result(String target, String baseline) {
        return new KeyResult(
                UUID.nameUUIDFromBytes((target + baseline).getBytes(StandardCharsets.UTF_8)),
                "Modules",
                LearningMetric.MODULES_COMPLETED,
                new BigDecimal(target),
                new BigDecimal(baseline),
                false);
    }

    private static LearningObjective objective(KeyResult... results) {
        return new LearningObjective(
                new UUID(7, 1),
                new UUID(1, 1),
                null,
                null,
                "Learn",
                null,
                FIRST,
                DUE,
                List.of(results),
                null,
                Instant.EPOCH,
                null,
                Instant.EPOCH);
    }
}
