package ai.xentree.progress;

import static ai.xentree.progress.ShownProgress.ACME;
import static ai.xentree.progress.ShownProgress.BOSS;
import static ai.xentree.progress.ShownProgress.MIA;
import static ai.xentree.progress.ShownProgress.SALES;
import static ai.xentree.progress.ShownProgress.SAM;
import static ai.xentree.progress.ShownProgress.at;
import static ai.xentree.progress.ShownProgress.called;
import static ai.xentree.progress.ShownProgress.joined;
import static ai.xentree.progress.ShownProgress.joinedSales;
import static ai.xentree.progress.ShownProgress.learned;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.core.Actor;
import ai.xentree.organizations.MembershipEvent.MemberRoleChanged;
import ai.xentree.organizations.OrganizationEvent.TeamManagersAssigned;
import ai.xentree.organizations.OrganizationRole;
import ai.xentree.progress.ObjectiveEvent.ObjectiveArchived;
import ai.xentree.progress.ObjectiveEvent.ObjectiveCreated;
import ai.xentree.progress.figures.ProgressKPIKey;
import ai.xentree.stats.LearningMetric;
import ai.xentree.stats.StatsQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Objectives as they stand at noon of 15 March 2026. */
class ObjectivesTest {

    private final ShownProgress progress = new ShownProgress();

    @BeforeEach
    void miaOfSalesAndSam() {
        progress.happened(
                joined(MIA, "2026-02-01T00:00:00Z"),
                joinedSales(MIA, "2026-02-01T00:00:00Z"),
                joined(SAM, "2026-02-01T00:00:00Z"));
    }

    @AfterEach
    void close() {
        progress.close();
    }

    @Test
    void givenAnObjectiveOfATeam_whenItIsShown_thenItIsMeasuredByTheTeamsPeopleFromItsFirstDayToToday() {
        progress.happened(
                called(BOSS, "The Boss"),
                learned(MIA, 1, 3_600, "2026-02-28T08:00:00Z"),
                learned(MIA, 2, 3_600, "2026-03-01T08:00:00Z"),
                learned(MIA, 3, 3_600, "2026-03-15T08:00:00Z"),
                learned(SAM, 4, 36_000, "2026-03-02T08:00:00Z"),
                hours(1, "Practise", SALES, "2026-03-01", "2026-03-28", 4));

        var shown = all().getFirst();

        assertThat(shown.teamName()).isEqualTo("Sales");
        assertThat(shown.ownerName()).isEqualTo("The Boss");
        assertThat(shown.keyResults().getFirst().currentValue()).hasToString("2.00");
        assertThat(shown.progress()).hasToString("50.0");
        assertThat(shown.elapsed()).as("14 of 28 days: today has not gone by").hasToString("50.0");
        assertThat(shown.status()).isEqualTo(ObjectiveStatus.ON_TRACK);
        assertThat(shown.archived()).isFalse();
    }

    @Test
    void givenAnObjectiveOfTheFuture_whenItIsShown_thenItStandsAtZeroAndIsOnTrack() {
        progress.happened(
                learned(MIA, 1, 36_000, "2026-03-14T08:00:00Z"),
                hours(1, "Later", null, "2026-03-16", "2026-04-15", 4));

        var shown = all().getFirst();

        assertThat(shown.keyResults().getFirst().currentValue()).isZero();
        assertThat(shown.progress()).hasToString("0.0");
        assertThat(shown.elapsed()).hasToString("0.0");
        assertThat(shown.status()).isEqualTo(ObjectiveStatus.ON_TRACK);
    }

    @Test
    void givenAnObjectiveThatIsOver_whenMoreIsLearned_thenThatDoesNotCountForIt() {
        progress.happened(
                learned(MIA, 1, 3_600, "2026-03-10T08:00:00Z"),
                learned(MIA, 2, 3_600, "2026-03-11T08:00:00Z"),
                hours(1, "Over", null, "2026-03-01", "2026-03-10", 2));

        assertThat(all().getFirst().progress()).hasToString("50.0");
        assertThat(all().getFirst().elapsed()).hasToString("100.0");
        assertThat(all().getFirst().status()).isEqualTo(ObjectiveStatus.BEHIND);
    }

    @Test
    void givenSeveral_whenListed_thenByDueDateThenTitleAndOnlyThoseWanted() {
        progress.happened(
                hours(1, "b", null, "2026-03-01", "2026-03-20", 4),
                hours(2, "B", SALES, "2026-03-01", "2026-03-20", 4),
                hours(3, "a", null, "2026-03-01", "2026-03-19", 4),
                hours(4, "gone", null, "2026-03-01", "2026-03-01", 4),
                new ObjectiveArchived(ACME, new UUID(7, 4), BOSS, at("2026-03-14T00:00:00Z")));

        assertThat(titles(new ObjectivesQuery(asked(BOSS, null), null, false))).containsExactly("a", "B", "b");
        assertThat(titles(new ObjectivesQuery(asked(BOSS, SALES), null, false))).containsExactly("B");
        assertThat(titles(new ObjectivesQuery(asked(BOSS, null), null, true))).containsExactly("gone", "a", "B", "b");
        assertThat(titles(new ObjectivesQuery(asked(BOSS, null), ObjectiveStatus.ON_TRACK, false)))
                .isEmpty();
        assertThat(titles(new ObjectivesQuery(asked(BOSS, null), ObjectiveStatus.BEHIND, false)))
                .containsExactly("a", "B", "b");
    }

    @Test
    void givenAManager_whenSheLists_thenOnlyThoseOfHerTeamsAreThere() {
        progress.happened(
                hours(1, "all", null, "2026-03-01", "2026-03-20", 4),
                hours(2, "sales", SALES, "2026-03-01", "2026-03-20", 4),
                new MemberRoleChanged(ACME, SAM, OrganizationRole.MANAGER, at("2026-03-01T00:00:00Z")),
                new TeamManagersAssigned(ACME, SALES, Set.of(SAM), at("2026-03-01T00:00:00Z")));

        assertThat(titles(new ObjectivesQuery(asked(SAM, null), null, false))).containsExactly("sales");
    }

    @Test
    void givenAnObjectiveThatIsBeingMade_whenItIsShown_thenTheReadModelNeedNotKnowIt() {
        progress.happened(learned(MIA, 1, 3_600, "2026-03-10T08:00:00Z"));

        var shown = progress.shown(
                hours(1, "New", null, "2026-03-01", "2026-03-30", 2).objective());

        assertThat(shown.progress()).hasToString("50.0");
        assertThat(all()).isEmpty();
    }

    @Test
    void givenObjectivesOfTwoWeeks_whenTheCardsAreShown_thenEachRangeCountsThoseItTouchesAndJudgesThemAtItsEnd() {
        progress.happened(
                hours(1, "behind, then achieved", null, "2026-03-01", "2026-03-14", 1),
                hours(2, "not begun, then behind", SALES, "2026-03-08", "2026-03-14", 100),
                hours(3, "archived", null, "2026-03-01", "2026-03-14", 1),
                hours(4, "elsewhen", null, "2026-03-15", "2026-03-31", 1),
                new ObjectiveArchived(ACME, new UUID(7, 3), BOSS, at("2026-03-14T00:00:00Z")),
                learned(MIA, 1, 3_600, "2026-03-08T08:00:00Z"));

        var active = progress.kpi(ProgressKPIKey.ACTIVE_OBJECTIVES, "2026-03-08", "2026-03-14");
        var onTrack = progress.kpi(ProgressKPIKey.OBJECTIVES_ON_TRACK, "2026-03-08", "2026-03-14");

        assertThat(active.value()).hasToString("2");
        assertThat(active.previousValue()).hasToString("1");
        assertThat(onTrack.value()).hasToString("50.0");
        assertThat(onTrack.previousValue()).hasToString("0.0");
    }

    @Test
    void givenARangeThatEndsToday_whenTheCardsAreShown_thenTodayHasNotGoneByForThem() {
        progress.happened(hours(1, "ten days", null, "2026-03-14", "2026-03-23", 1));

        assertThat(progress.kpi(ProgressKPIKey.OBJECTIVES_ON_TRACK, "2026-03-09", "2026-03-15")
                        .value())
                .as("one day of ten over: 10 points behind at most")
                .hasToString("100.0");
    }

    private List<ProgressObjectiveResponse> all() {
        return progress.objectives(new ObjectivesQuery(asked(BOSS, null), null, false));
    }

    private List<String> titles(ObjectivesQuery query) {
        return progress.objectives(query).stream()
                .map(ProgressObjectiveResponse::title)
                .toList();
    }

    private static StatsQuery asked(UUID caller, @Nullable UUID teamId) {
        return new StatsQuery(Actor.user(caller), ACME, teamId, null, null);
    }

    /** To learn so many hours. */
    private static ObjectiveCreated hours(
            int number, String title, @Nullable UUID teamId, String start, String due, int hours) {
        var result = new KeyResult(
                new UUID(8, number),
                "Learn",
                LearningMetric.LEARNING_HOURS,
                BigDecimal.valueOf(hours),
                BigDecimal.ZERO,
                false);
        return new ObjectiveCreated(
                ACME,
                new UUID(7, number),
                teamId,
                BOSS,
                title,
                null,
                LocalDate.parse(start),
                LocalDate.parse(due),
                List.of(result),
                BOSS,
                at("2026-02-28T12:00:00Z"));
    }
}
