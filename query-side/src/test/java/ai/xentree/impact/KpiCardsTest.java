package ai.xentree.impact;

import static ai.xentree.impact.ShownImpact.ACME;
import static ai.xentree.impact.ShownImpact.MIA;
import static ai.xentree.impact.ShownImpact.NOW;
import static ai.xentree.impact.ShownImpact.SALES;
import static ai.xentree.impact.ShownImpact.SAM;
import static ai.xentree.impact.ShownImpact.ZOE;
import static ai.xentree.impact.ShownImpact.at;
import static ai.xentree.impact.ShownImpact.completed;
import static ai.xentree.impact.ShownImpact.joined;
import static ai.xentree.impact.ShownImpact.query;
import static ai.xentree.impact.ShownImpact.session;
import static ai.xentree.impact.ShownImpact.started;
import static ai.xentree.impact.ShownImpact.target;
import static ai.xentree.impact.ShownImpact.told;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.english.CefrLevel;
import ai.xentree.impact.LviWeightsEvent.LviWeightsChanged;
import ai.xentree.impact.figures.ImpactKPIItem;
import ai.xentree.impact.figures.ImpactKPIKey;
import ai.xentree.impact.figures.LVIComponents;
import ai.xentree.organizations.MembershipEvent.MemberRemoved;
import ai.xentree.stats.figures.TrendDirection;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The Impact cards of the two weeks from 2 to 15 March 2026, beside those of the two weeks before. */
class KpiCardsTest {

    private final ShownImpact impact = new ShownImpact().happened(joined(MIA, "2026-01-05"));

    @AfterEach
    void close() {
        impact.close();
    }

    @Test
    void engagementIsLearningTimeAgainstTwoHoursAWeek() {
        impact.happened(session(MIA, "2026-03-03", 60));
        assertComponents("0.2500", "0.0000", "0.0000", "0.5000"); // 1 h of 4 h; one week of two
    }

    @Test
    void givenMoreThanTwoHoursAWeek_thenEngagementIsFull() {
        impact.happened(session(MIA, "2026-03-03", 600), joined(SAM, "2026-01-05"));
        assertComponents("0.5000", "0.0000", "0.0000", "0.2500"); // of Mia 1 and of Sam 0
    }

    @Test
    void givenSomeoneWhoJoinedLate_thenTheyAreHeldAgainstTheWholeRange() {
        impact.happened(joined(SAM, "2026-03-14"), session(SAM, "2026-03-15", 240));
        assertComponents("0.5000", "0.0000", "0.0000", "0.2500"); // Sam: 4 h of 4 h; one week of two
    }

    @Test
    void completionIsWhatWasStartedInTheRangeAndCompletedByItsEnd() {
        impact.happened(
                started(MIA, 1, "2026-03-01"),
                completed(MIA, 1, 80, "2026-03-02"),
                started(MIA, 2, "2026-03-02"),
                started(MIA, 3, "2026-03-03"),
                completed(MIA, 3, 80, "2026-03-15"),
                started(MIA, 4, "2026-03-15"),
                joined(SAM, "2026-01-05"),
                started(SAM, 1, "2026-03-04"),
                completed(SAM, 1, 60, "2026-03-05"));
        assertComponents("0.0000", "0.6667", "0.0000", "0.0000"); // Mia 1 of 3, Sam 1 of 1: in the mean 2/3
    }

    @Test
    void proficiencyIsXpiAtTheEnd() {
        impact.happened(at(CefrLevel.B1, MIA, "2026-03-02"));
        impact.happened(at(CefrLevel.C1, MIA, "2026-03-16"));
        assertComponents("0.0000", "0.0000", "0.4000", "0.0000");
    }

    @Test
    void consistencyCountsWeeksWithASessionInsideTheRange() {
        impact.happened(session(MIA, "2026-03-08", 0), session(MIA, "2026-03-11", 0), session(MIA, "2026-03-12", 0));
        assertThat(components("2026-03-02", "2026-03-15").consistency()).isEqualTo("1.0000");
        assertThat(components("2026-03-09", "2026-03-17").consistency())
                .as("touches a second week, in which nothing happened")
                .isEqualTo("0.5000");
        assertThat(components("2026-03-01", "2026-03-07").consistency())
                .as("Mia's first week has a session, but not inside the range")
                .isEqualTo("0.0000");
    }

    @Test
    void theIndexWeighsTheComponents() {
        impact.happened(
                session(MIA, "2026-03-03", 120),
                session(MIA, "2026-03-10", 60),
                started(MIA, 1, "2026-03-03"),
                started(MIA, 2, "2026-03-03"),
                completed(MIA, 1, 80, "2026-03-04"),
                joined(SAM, "2026-01-05"));
        impact.happened(at(CefrLevel.B1, MIA, "2026-03-04"));
        assertComponents("0.3750", "0.2500", "0.2000", "0.5000");
        assertCard(ImpactKPIKey.LVI, "32.5", "0.0"); // 11.25 + 6.25 + 5 + 10
    }

    @Test
    void givenOwnWeights_thenTheyHoldForEveryRange() {
        impact.happened(session(MIA, "2026-02-20", 60), session(MIA, "2026-03-03", 120));
        var weights = new LviWeights(new BigDecimal("0.9"), BigDecimal.ZERO, BigDecimal.ZERO, new BigDecimal("0.1"));
        impact.happened(new LviWeightsChanged(ACME, weights, null, NOW));
        assertCard(ImpactKPIKey.LVI, "50.0", "27.5"); // 45 + 5 and 22.5 + 5
    }

    @Test
    void xpiIsTheMeanOverEverybodyAndItsGainWhatChangedSinceTheStart() {
        impact.happened(joined(SAM, "2026-01-05"), joined(ZOE, "2026-01-05"));
        impact.happened(at(CefrLevel.A2, MIA, "2026-02-20"));
        impact.happened(at(CefrLevel.B1, SAM, "2026-03-04"));
        assertCard(ImpactKPIKey.AVERAGE_XPI, "20.0", "6.7"); // 20, 40, 0 and 20, 0, 0
        assertCard(ImpactKPIKey.XPI_GAIN, "13.3", "6.7");
        assertThat(card(ImpactKPIKey.XPI_GAIN, null).delta()).as("40/3 − 20/3").isEqualTo("6.7");
    }

    @Test
    void givenWhoeverJoinsOrLeaves_thenTheirGainIsThatOfTheirMembership() {
        impact.happened(at(CefrLevel.A2, SAM, "2026-03-03"));
        impact.happened(joined(SAM, "2026-03-04"));
        impact.happened(at(CefrLevel.C1, SAM, "2026-03-05"));
        impact.happened(new MemberRemoved(ACME, SAM, at("2026-03-06T09:00:00Z")));
        impact.happened(at(CefrLevel.C1, SAM, "2026-03-07"));
        assertCard(ImpactKPIKey.XPI_GAIN, "9.0", "0.0"); // Mia 0, Sam 20 → 0.3 × 80 + 0.7 × 20 = 38
    }

    @Test
    void levelsGainedAreStepsUp() {
        impact.happened(joined(SAM, "2026-01-05"), joined(ZOE, "2026-01-05"));
        impact.happened(at(CefrLevel.B1, MIA, "2026-03-04"));
        impact.happened(at(CefrLevel.B2, SAM, "2026-02-20"));
        impact.happened(at(CefrLevel.A1, SAM, "2026-03-04"));
        assertCard(ImpactKPIKey.LEVELS_GAINED, "2", "3"); // A1 → B1; Sam's fall from B2 does not subtract
        assertThat(card(ImpactKPIKey.LEVELS_GAINED, null))
                .returns(new BigDecimal("-1"), ImpactKPIItem::delta)
                .returns(new BigDecimal("-33.3"), ImpactKPIItem::deltaPct)
                .returns(TrendDirection.DOWN, ImpactKPIItem::direction);
    }

    @Test
    void targetsMetAreOfThoseThatEndInTheRange() {
        impact.happened(
                joined(MIA, SALES, "2026-01-05"),
                session(MIA, "2026-03-03", 60),
                target(1, TargetScope.ORGANIZATION, ACME, "1", "2026-03-01", "2026-03-10"),
                target(2, TargetScope.TEAM, SALES, "2", "2026-03-01", "2026-03-15"),
                target(3, TargetScope.USER, MIA, "1", "2026-03-01", "2026-03-15"),
                target(4, TargetScope.ORGANIZATION, ACME, "1", "2026-03-01", "2026-03-16"),
                target(5, TargetScope.ORGANIZATION, ACME, "1", "2026-02-01", "2026-02-28"));
        assertCard(ImpactKPIKey.TARGETS_MET, "66.7", "0.0");
        assertThat(card(ImpactKPIKey.TARGETS_MET, SALES).value())
                .as("a team's are its own")
                .isEqualTo("0.0");
    }

    @Test
    void givenATeam_thenTheCardsAreOfItsPeopleWheneverTheyWereInIt() {
        impact.happened(joined(SAM, "2026-01-05"), session(SAM, "2026-03-03", 120));
        impact.happened(joined(SAM, SALES, "2026-03-10"));
        assertThat(card(ImpactKPIKey.LVI, SALES).value()).as("15 + 10").isEqualTo("25.0");
    }

    @Test
    void givenNobody_thenEverythingIsNothing() {
        for (var key : ImpactKPIKey.values()) {
            var card = card(key, SALES);
            assertThat(card.value()).isZero();
            assertThat(card.deltaPct()).isNull();
            assertThat(card.direction()).isEqualTo(TrendDirection.FLAT);
        }
    }

    private void assertComponents(String engagement, String completion, String proficiency, String consistency) {
        assertThat(components("2026-03-02", "2026-03-15"))
                .isEqualTo(new LVIComponents(
                        new BigDecimal(engagement),
                        new BigDecimal(completion),
                        new BigDecimal(proficiency),
                        new BigDecimal(consistency)));
    }

    private LVIComponents components(String start, String end) {
        return told(impact.stats.kpis(query(null, start, end), version -> false))
                .lviComponents();
    }

    private void assertCard(ImpactKPIKey key, String value, String previous) {
        assertThat(card(key, null))
                .returns(new BigDecimal(value), ImpactKPIItem::value)
                .returns(new BigDecimal(previous), ImpactKPIItem::previousValue);
    }

    private ImpactKPIItem card(ImpactKPIKey key, @Nullable UUID team) {
        var cards = told(impact.stats.kpis(query(team, "2026-03-02", "2026-03-15"), version -> false))
                .kpis();
        assertThat(cards).extracting(ImpactKPIItem::key).containsExactly(ImpactKPIKey.values());
        return cards.stream().filter(card -> card.key() == key).findFirst().orElseThrow();
    }
}
