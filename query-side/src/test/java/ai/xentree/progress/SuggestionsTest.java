package ai.xentree.progress;

import static ai.xentree.progress.ShownProgress.ACME;
import static ai.xentree.progress.ShownProgress.BOSS;
import static ai.xentree.progress.ShownProgress.MIA;
import static ai.xentree.progress.ShownProgress.SALES;
import static ai.xentree.progress.ShownProgress.SAM;
import static ai.xentree.progress.ShownProgress.TENSES;
import static ai.xentree.progress.ShownProgress.account;
import static ai.xentree.progress.ShownProgress.at;
import static ai.xentree.progress.ShownProgress.completed;
import static ai.xentree.progress.ShownProgress.joined;
import static ai.xentree.progress.ShownProgress.joinedSales;
import static ai.xentree.progress.ShownProgress.learned;
import static ai.xentree.progress.ShownProgress.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ai.xentree.core.Actor;
import ai.xentree.core.Refused;
import ai.xentree.organizations.MembershipEvent.TeamJoined;
import ai.xentree.organizations.OrganizationEvent.TeamCreated;
import ai.xentree.progress.suggestions.ProgressKeyResultDraft;
import ai.xentree.progress.suggestions.ProgressObjectiveDraft;
import ai.xentree.progress.suggestions.ProgressObjectiveSuggestRequest;
import ai.xentree.progress.suggestions.ProgressObjectiveSuggestResponse;
import ai.xentree.progress.suggestions.ProgressObjectiveSuggestedItem;
import ai.xentree.progress.suggestions.SuggestedKeyResult;
import ai.xentree.stats.LearningMetric;
import ai.xentree.stats.StatsQuery;
import ai.xentree.stats.SuggestionRationale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Suggestions on 15 March 2026: from the 90 days since 16 December, the 90 before that, and the teams Sales (Mia), Support
 * (Sam) and Design (Zoe).
 */
class SuggestionsTest {

    private static final UUID SUPPORT = new UUID(2, 2);
    private static final UUID DESIGN = new UUID(2, 3);
    private static final UUID ZOE = new UUID(3, 4);

    private final ShownProgress progress = new ShownProgress();

    @BeforeEach
    void threeTeamsOfOne() {
        progress.happened(
                account(ZOE, "zoe"),
                new TeamCreated(ACME, SUPPORT, "Support", at("2026-01-01T00:00:00Z")),
                new TeamCreated(ACME, DESIGN, "Design", at("2026-01-01T00:00:00Z")),
                joined(MIA, "2025-09-01T00:00:00Z"),
                joined(SAM, "2025-09-01T00:00:00Z"),
                joined(ZOE, "2025-09-01T00:00:00Z"),
                joinedSales(MIA, "2025-09-01T00:00:00Z"),
                new TeamJoined(ACME, SAM, SUPPORT, at("2025-09-01T00:00:00Z")),
                new TeamJoined(ACME, ZOE, DESIGN, at("2025-09-01T00:00:00Z")));
    }

    @AfterEach
    void close() {
        progress.close();
    }

    @Test
    void givenNothingWasLearned_whenAsked_thenThereIsAReasonInsteadOfSuggestions() {
        var answer = suggest(SALES, ProgressObjectiveSuggestRequest.NONE);
        assertThat(answer.suggestions()).isEmpty();
        assertThat(answer.reason()).startsWith("Nothing was learned");
    }

    @Test
    void givenATeamThatIsAhead_whenAsked_thenNothingLagsBehind() {
        hoursOfAll(20, 10, 5);
        assertThat(suggest(SALES, ProgressObjectiveSuggestRequest.NONE).reason())
                .startsWith("Nothing lags behind");
    }

    @Test
    void givenATeamFarBehindTheOthers_whenAsked_thenAQuarterMoreIsSuggestedForTheNext90Days() {
        hoursOfAll(2, 10, 20);

        var item = only(suggest(SALES, ProgressObjectiveSuggestRequest.NONE));

        assertThat(item.teamId()).isEqualTo(SALES);
        assertThat(item.title()).isEqualTo("Raise the learning time of Sales");
        assertThat(item.description()).isEqualTo("Raise the learning time of Sales to 2.5 hours.");
        assertThat(item.startDate()).isEqualTo("2026-03-16");
        assertThat(item.dueDate()).isEqualTo("2026-06-13");
        assertThat(item.keyResults())
                .singleElement()
                .returns("Learn 2.5 hours", SuggestedKeyResult::title)
                .returns(LearningMetric.LEARNING_HOURS, SuggestedKeyResult::metric)
                .returns(new BigDecimal("2.50"), SuggestedKeyResult::targetValue)
                .returns(BigDecimal.ZERO, SuggestedKeyResult::baselineValue);
        assertThat(item.rationale())
                .singleElement()
                .returns(new BigDecimal("2.00"), SuggestionRationale::currentValue)
                .returns(new BigDecimal("17.50"), SuggestionRationale::peerUpperQuartile)
                .returns(new BigDecimal("0.00"), SuggestionRationale::trendValue)
                .returns(new BigDecimal("2.50"), SuggestionRationale::targetValue)
                .returns(LocalDate.parse("2025-12-16"), SuggestionRationale::windowStart)
                .returns(LocalDate.parse("2026-03-15"), SuggestionRationale::windowEnd);
    }

    @Test
    void givenATeamJustBehindTheOthers_whenAsked_thenAsMuchAsTheirBetterQuarterIsSuggested() {
        hoursOfAll(10, 11, 12);
        assertThat(target(only(suggest(SALES, ProgressObjectiveSuggestRequest.NONE))))
                .as("the upper quartile 11.75, between 11 and 12.5")
                .hasToString("11.75");
    }

    @Test
    void givenATeamHardlyBehindTheOthers_whenAsked_thenStillATenthMoreIsSuggested() {
        hoursOfAll(10, 10, 10.2);
        assertThat(target(only(suggest(SALES, ProgressObjectiveSuggestRequest.NONE))))
                .as("the upper quartile 10.15 is less than 11")
                .hasToString("11.00");
    }

    @Test
    void givenTheOrganizationLearnedMoreBefore_whenAsked_thenItIsHeldAgainstItself() {
        progress.happened(
                learned(MIA, 1, 36_000, "2025-12-15T10:00:00Z"), learned(MIA, 2, 18_000, "2025-12-16T10:00:00Z"));

        var item = only(suggest(null, ProgressObjectiveSuggestRequest.NONE));

        assertThat(item.teamId()).isNull();
        assertThat(target(item)).hasToString("5.50");
        assertThat(item.rationale().getFirst().peerUpperQuartile()).isNull();
        assertThat(item.rationale().getFirst().trendValue()).hasToString("10.00");
    }

    @Test
    void givenAMeanAtTheTopOfItsScale_whenItFell_thenNoMoreThanTheScaleIsSuggestedFromWhereItStands() {
        progress.happened(
                started(MIA, TENSES, "2025-10-10T08:00:00Z"),
                completed(MIA, TENSES, 100, 1, "2025-10-10T09:00:00Z"),
                started(MIA, new UUID(4, 9), "2026-01-10T08:00:00Z"),
                completed(MIA, new UUID(4, 9), 95, 1, "2026-01-10T09:00:00Z"));

        var result = only(suggest(null, ProgressObjectiveSuggestRequest.NONE))
                .keyResults()
                .getFirst();

        assertThat(result.metric()).isEqualTo(LearningMetric.AVERAGE_SCORE);
        assertThat(result.targetValue()).hasToString("100.0");
        assertThat(result.baselineValue()).hasToString("95.0");
    }

    @Test
    void givenSeveralWeaknesses_whenFewAreWanted_thenTheWeakestComeFirst() {
        progress.happened(
                learned(MIA, 1, 36_000, "2025-10-10T10:00:00Z"),
                learned(SAM, 2, 3_600, "2025-10-10T10:00:00Z"),
                learned(MIA, 3, 3_600, "2026-01-10T10:00:00Z"));

        assertThat(suggest(null, wanting(1)).suggestions())
                .extracting(item -> item.keyResults().getFirst().metric())
                .containsExactly(LearningMetric.LEARNING_HOURS);
        assertThat(suggest(null, wanting(5)).suggestions())
                .extracting(item -> item.keyResults().getFirst().metric())
                .containsExactly(LearningMetric.LEARNING_HOURS, LearningMetric.ACTIVE_MEMBERS);
    }

    @Test
    void givenATeamThatDidNothing_whenTheOthersDid_thenThereIsNothingOfItsOwnToExceed() {
        hoursOfAll(0, 10, 20);
        var answer = suggest(SALES, ProgressObjectiveSuggestRequest.NONE);
        assertThat(answer.suggestions()).isEmpty();
        assertThat(answer.reason()).contains("no figure in the last 90 days that could be exceeded");
    }

    @Test
    void givenADraftWithATitleAndDays_whenCompleted_thenTheyStay() {
        hoursOfAll(2, 10, 20);
        var draft = new ProgressObjectiveDraft(
                "Steadier practice", null, SALES, BOSS, LocalDate.parse("2026-04-01"), null, null);

        var item = only(suggest(null, new ProgressObjectiveSuggestRequest(draft, null, "de")));

        assertThat(item.title()).isEqualTo("Steadier practice");
        assertThat(item.description()).isEqualTo("Raise the learning time of Sales to 2.5 hours.");
        assertThat(item.teamId()).isEqualTo(SALES);
        assertThat(item.ownerUserId()).isEqualTo(BOSS);
        assertThat(item.startDate()).isEqualTo("2026-04-01");
        assertThat(item.dueDate()).isEqualTo("2026-06-29");
    }

    @Test
    void givenADraftWithKeyResultsBegun_whenCompleted_thenEachKeepsWhatItSaysAndTheRestIsFilledIn() {
        hoursOfAll(2, 10, 20);
        progress.happened(
                started(MIA, TENSES, "2026-01-10T08:00:00Z"), completed(MIA, TENSES, 80, 1, "2026-01-10T09:00:00Z"));
        var draft = draft(
                new ProgressKeyResultDraft("Write better", LearningMetric.AVERAGE_SCORE, null, null),
                new ProgressKeyResultDraft(null, LearningMetric.MODULES_COMPLETED, new BigDecimal("7"), BigDecimal.ONE),
                new ProgressKeyResultDraft(null, null, null, null));

        var item = only(suggest(SALES, new ProgressObjectiveSuggestRequest(draft, null, null)));

        assertThat(item.keyResults())
                .containsExactly(
                        new SuggestedKeyResult(
                                "Write better",
                                LearningMetric.AVERAGE_SCORE,
                                new BigDecimal("88.0"),
                                new BigDecimal("80.0")),
                        new SuggestedKeyResult(
                                "Complete 7 modules",
                                LearningMetric.MODULES_COMPLETED,
                                new BigDecimal("7"),
                                BigDecimal.ONE),
                        new SuggestedKeyResult(
                                "Learn 2.5 hours",
                                LearningMetric.LEARNING_HOURS,
                                new BigDecimal("2.50"),
                                BigDecimal.ZERO));
        assertThat(item.rationale()).hasSize(3);
    }

    @Test
    void givenADraftThatNothingCanBeSaidOf_whenCompleted_thenThereIsAReason() {
        var draft = draft(new ProgressKeyResultDraft(null, LearningMetric.AVERAGE_XPI, null, null));
        assertThat(suggest(SALES, new ProgressObjectiveSuggestRequest(draft, null, null))
                        .reason())
                .isNotBlank();
    }

    @Test
    void givenADraftThatContradictsTheQuestionOrItself_whenCompleted_thenItIsRefused() {
        var support = new ProgressObjectiveDraft(null, null, SUPPORT, null, null, null, null);
        assertRefused(SALES, support);
        var backwards = new ProgressObjectiveDraft(
                null, null, null, null, LocalDate.parse("2026-04-02"), LocalDate.parse("2026-04-02"), null);
        assertRefused(SALES, backwards);
    }

    private void assertRefused(UUID teamId, ProgressObjectiveDraft draft) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> suggest(teamId, new ProgressObjectiveSuggestRequest(draft, null, null)));
    }

    private static ProgressObjectiveDraft draft(ProgressKeyResultDraft... begun) {
        return new ProgressObjectiveDraft(null, null, null, null, null, null, List.of(begun));
    }

    private static ProgressObjectiveSuggestRequest wanting(int count) {
        return new ProgressObjectiveSuggestRequest(null, count, null);
    }

    /** What Mia, Sam and Zoe learned in the last 90 days. */
    private void hoursOfAll(double mia, double sam, double zoe) {
        progress.happened(
                learned(MIA, 101, Math.round(mia * 3_600), "2026-01-10T00:00:00Z"),
                learned(SAM, 102, Math.round(sam * 3_600), "2026-01-10T00:00:00Z"),
                learned(ZOE, 103, Math.round(zoe * 3_600), "2026-01-10T00:00:00Z"));
    }

    private ProgressObjectiveSuggestResponse suggest(@Nullable UUID teamId, ProgressObjectiveSuggestRequest request) {
        return progress.suggested(new StatsQuery(Actor.user(BOSS), ACME, teamId, null, null), request);
    }

    private static ProgressObjectiveSuggestedItem only(ProgressObjectiveSuggestResponse answer) {
        assertThat(answer.suggestions()).as(String.valueOf(answer.reason())).hasSize(1);
        return answer.suggestions().getFirst();
    }

    private static BigDecimal target(ProgressObjectiveSuggestedItem item) {
        return item.keyResults().getFirst().targetValue();
    }
}
