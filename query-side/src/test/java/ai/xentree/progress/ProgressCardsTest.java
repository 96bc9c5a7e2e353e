package ai.xentree.progress;

import static ai.xentree.progress.ShownProgress.LETTERS;
import static ai.xentree.progress.ShownProgress.MIA;
import static ai.xentree.progress.ShownProgress.SAM;
import static ai.xentree.progress.ShownProgress.TENSES;
import static ai.xentree.progress.ShownProgress.completed;
import static ai.xentree.progress.ShownProgress.importedAttempt;
import static ai.xentree.progress.ShownProgress.importedStart;
import static ai.xentree.progress.ShownProgress.joined;
import static ai.xentree.progress.ShownProgress.started;
import static ai.xentree.progress.ShownProgress.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.organizations.MembershipEvent.MemberRemoved;
import ai.xentree.progress.figures.ProgressKPIItem;
import ai.xentree.progress.figures.ProgressKPIKey;
import ai.xentree.stats.figures.TrendDirection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Progress cards of the week from 8 to 14 March 2026, beside the week before. */
class ProgressCardsTest {

    private final ShownProgress progress = new ShownProgress();

    @BeforeEach
    void miaAndSamJoin() {
        progress.happened(joined(MIA, "2026-02-01T00:00:00Z"), joined(SAM, "2026-02-01T00:00:00Z"));
    }

    @AfterEach
    void close() {
        progress.close();
    }

    @Test
    void givenNothingWasDone_whenTheCardsAreShown_thenAllSevenAreZeroAndSayNoPercentage() {
        var cards = progress.kpis("2026-03-08", "2026-03-14");
        assertThat(cards.keySet()).containsExactlyInAnyOrder(ProgressKPIKey.values());
        assertThat(cards.values()).allSatisfy(card -> {
            assertThat(card.value()).isZero();
            assertThat(card.deltaPct()).isNull();
            assertThat(card.direction()).isEqualTo(TrendDirection.FLAT);
        });
    }

    @Test
    void givenTwoWeeks_whenTheCardsAreShown_thenEachFigureStandsBesideThatOfTheWeekBefore() {
        progress.happened(
                started(MIA, LETTERS, "2026-03-03T08:00:00Z"),
                completed(MIA, LETTERS, 60, 1, "2026-03-03T09:00:00Z"),
                started(MIA, TENSES, "2026-03-07T23:59:59.999Z"),
                started(SAM, TENSES, "2026-03-08T00:00:00Z"),
                submitted(SAM, TENSES, 1, "2026-03-14T23:59:59.999Z"),
                submitted(SAM, TENSES, 2, "2026-03-15T00:00:00Z"),
                completed(MIA, TENSES, 81, 1, "2026-03-09T08:00:00Z"));

        assertCard(ProgressKPIKey.MODULES_STARTED, "1", "2", "-50.0");
        assertCard(ProgressKPIKey.MODULES_COMPLETED, "1", "1", "0.0");
        assertCard(ProgressKPIKey.AVERAGE_SCORE, "81.0", "60.0", "35.0");
        assertCard(ProgressKPIKey.TASK_ATTEMPTS, "1", "0", null);
    }

    @Test
    void givenAModuleStartedInOneWeekAndCompletedInTheNext_whenRatesAreShown_thenItWasNotCompletedByTheFirstsEnd() {
        progress.happened(
                started(MIA, TENSES, "2026-03-07T08:00:00Z"),
                started(MIA, LETTERS, "2026-03-06T08:00:00Z"),
                completed(MIA, LETTERS, 60, 1, "2026-03-07T23:59:59.999Z"),
                completed(MIA, TENSES, 60, 1, "2026-03-08T00:00:00Z"));

        assertCard(ProgressKPIKey.COMPLETION_RATE, "0.0", "50.0", "-100.0");
        assertThat(progress.kpi(ProgressKPIKey.COMPLETION_RATE, "2026-03-06", "2026-03-08")
                        .value())
                .hasToString("100.0");
    }

    @Test
    void givenAModuleCompletedAfterLeaving_whenTheRateIsShown_thenTheOrganizationKnowsOfNoCompletion() {
        progress.happened(
                started(MIA, TENSES, "2026-03-09T08:00:00Z"),
                new MemberRemoved(ShownProgress.ACME, MIA, ShownProgress.at("2026-03-10T00:00:00Z")),
                completed(MIA, TENSES, 60, 1, "2026-03-11T08:00:00Z"));

        assertCard(ProgressKPIKey.MODULES_STARTED, "1", "0", null);
        assertCard(ProgressKPIKey.COMPLETION_RATE, "0.0", "0.0", null);
    }

    @Test
    void givenAnEarlierAttemptIsImportedLater_whenTheStartMoves_thenItTakesItsCompletionAlong() {
        progress.happened(
                importedStart(MIA, TENSES, "2026-03-10T12:00:00Z"),
                importedAttempt(MIA, TENSES, 1, 80, "2026-03-10T12:00:00Z"),
                completed(MIA, TENSES, 80, 1, "2026-03-10T12:00:00Z"));
        assertCard(ProgressKPIKey.COMPLETION_RATE, "100.0", "0.0", null);

        progress.happened(importedAttempt(MIA, TENSES, 2, 20, "2026-03-04T12:00:00Z"));
        assertCard(ProgressKPIKey.MODULES_STARTED, "0", "1", "-100.0");
        assertCard(ProgressKPIKey.COMPLETION_RATE, "0.0", "0.0", null);
        assertThat(progress.kpi(ProgressKPIKey.COMPLETION_RATE, "2026-03-03", "2026-03-14")
                        .value())
                .hasToString("100.0");
    }

    private void assertCard(ProgressKPIKey key, String value, String previous, @Nullable String percent) {
        var card = progress.kpi(key, "2026-03-08", "2026-03-14");
        assertThat(card)
                .as(key.label())
                .extracting(ProgressKPIItem::value, ProgressKPIItem::previousValue, ProgressKPIItem::deltaPct)
                .extracting(figure -> figure == null ? null : figure.toString())
                .containsExactly(value, previous, percent);
    }
}
