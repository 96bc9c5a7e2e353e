package ai.xentree.impact;

import static ai.xentree.impact.ShownImpact.MIA;
import static ai.xentree.impact.ShownImpact.SALES;
import static ai.xentree.impact.ShownImpact.SAM;
import static ai.xentree.impact.ShownImpact.SUPPORT;
import static ai.xentree.impact.ShownImpact.ZOE;
import static ai.xentree.impact.ShownImpact.account;
import static ai.xentree.impact.ShownImpact.at;
import static ai.xentree.impact.ShownImpact.joined;
import static ai.xentree.impact.ShownImpact.query;
import static ai.xentree.impact.ShownImpact.session;
import static ai.xentree.impact.ShownImpact.told;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.english.CefrLevel;
import ai.xentree.impact.figures.ImpactTopPerformerItem;
import ai.xentree.impact.figures.TopPerformersBy;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The ten best from 2 to 15 March 2026. */
class TopPerformersTest {

    private final ShownImpact impact =
            new ShownImpact().happened(joined(MIA, "2026-01-05"), joined(SAM, "2026-01-05"), joined(ZOE, "2026-01-05"));

    @AfterEach
    void close() {
        impact.close();
    }

    @Test
    void onlyThoseAboveNothingAreThere() {
        impact.happened(session(SAM, "2026-03-03", 60));
        assertThat(names(TopPerformersBy.LEARNING_HOURS)).containsExactly("sam");
        assertThat(names(TopPerformersBy.LVI)).containsExactly("sam");
        assertThat(names(TopPerformersBy.XPI_GAIN)).isEmpty();
    }

    @Test
    void theyAreOrderedByWhatIsAsked() {
        impact.happened(session(MIA, "2026-03-03", 60), session(SAM, "2026-03-03", 120));
        impact.happened(at(CefrLevel.C1, MIA, "2026-02-20"));
        impact.happened(at(CefrLevel.B1, ZOE, "2026-03-03"));
        impact.happened(at(CefrLevel.A2, SAM, "2026-03-03"));
        assertThat(names(TopPerformersBy.LVI)).containsExactly("mia", "sam", "zoe"); // 37.5, 30, 10
        assertThat(names(TopPerformersBy.XPI_GAIN)).containsExactly("zoe", "sam");
        assertThat(names(TopPerformersBy.LEARNING_HOURS)).containsExactly("sam", "mia");
        assertThat(top(TopPerformersBy.LVI, null).getFirst())
                .isEqualTo(new ImpactTopPerformerItem(
                        1,
                        MIA,
                        "mia",
                        "MIA",
                        null,
                        null,
                        new BigDecimal("37.5"),
                        new BigDecimal("0.0"),
                        new BigDecimal("1.00")));
    }

    @Test
    void givenEqualsAndEqualsAsShown_thenTheExactValueDecidesAndThenTheName() {
        impact.happened(session(ZOE, "2026-03-03", 61), session(SAM, "2026-03-03", 60), session(MIA, "2026-03-03", 60));
        assertThat(names(TopPerformersBy.LVI)).containsExactly("zoe", "mia", "sam");
        assertThat(top(TopPerformersBy.LEARNING_HOURS, null))
                .extracting(ImpactTopPerformerItem::rank)
                .containsExactly(1, 2, 3);
    }

    @Test
    void givenMoreThanTen_thenTheBestTenAreThere() {
        IntStream.rangeClosed(1, 15).forEach(this::someoneWith);
        assertThat(names(TopPerformersBy.LEARNING_HOURS))
                .containsExactly("m15", "m14", "m13", "m12", "m11", "m10", "m9", "m8", "m7", "m6");
    }

    @Test
    void givenMoreThanTenEquals_thenTheNamesDecideWhoIsThere() {
        impact.happened(session(ZOE, "2026-03-03", 99));
        IntStream.rangeClosed(1, 15).forEach(number -> someoneWith(number, 50));
        assertThat(names(TopPerformersBy.LVI))
                .containsExactly("zoe", "m1", "m10", "m11", "m12", "m13", "m14", "m15", "m2", "m3");
    }

    @Test
    void theTeamIsTheOneAskedForElseTheFirstByName() {
        impact.happened(session(MIA, "2026-03-03", 60), joined(MIA, SUPPORT, "2026-02-01"));
        assertThat(top(TopPerformersBy.LVI, null).getFirst().teamName()).isEqualTo("Support");
        impact.happened(joined(MIA, SALES, "2026-02-01"));
        assertThat(top(TopPerformersBy.LVI, null).getFirst().teamName()).isEqualTo("Sales");
        assertThat(top(TopPerformersBy.LVI, SUPPORT).getFirst().teamName()).isEqualTo("Support");
    }

    private void someoneWith(int number) {
        someoneWith(number, 10 * number);
    }

    private void someoneWith(int number, int minutes) {
        var user = new UUID(30, number);
        impact.happened(account(user, "m" + number), joined(user, "2026-01-05"), session(user, "2026-03-03", minutes));
    }

    private List<String> names(TopPerformersBy by) {
        return top(by, null).stream().map(ImpactTopPerformerItem::username).toList();
    }

    private List<ImpactTopPerformerItem> top(TopPerformersBy by, @Nullable UUID team) {
        return told(impact.stats.topPerformers(query(team, "2026-03-02", "2026-03-15"), by, version -> false))
                .items();
    }
}
