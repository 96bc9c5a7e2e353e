package ai.xentree.impact;

import static ai.xentree.impact.ShownImpact.ACME;
import static ai.xentree.impact.ShownImpact.MIA;
import static ai.xentree.impact.ShownImpact.SAM;
import static ai.xentree.impact.ShownImpact.at;
import static ai.xentree.impact.ShownImpact.joined;
import static ai.xentree.impact.ShownImpact.query;
import static ai.xentree.impact.ShownImpact.session;
import static ai.xentree.impact.ShownImpact.told;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.english.CefrLevel;
import ai.xentree.impact.figures.ImpactTrendPoint;
import ai.xentree.organizations.MembershipEvent.MemberRemoved;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Impact by ISO week: of a week that reaches over an end of the range only the days inside count. */
class WeeklyTrendTest {

    private final ShownImpact impact = new ShownImpact().happened(joined(MIA, "2026-01-05"));

    @AfterEach
    void close() {
        impact.close();
    }

    @Test
    void everyWeekThatOverlapsTheRangeIsThere() {
        assertThat(trend("2025-12-28", "2026-01-12"))
                .extracting(point -> point.week() + " " + point.weekStart())
                .containsExactly(
                        "2025-W52 2025-12-22", "2026-W01 2025-12-29", "2026-W02 2026-01-05", "2026-W03 2026-01-12");
    }

    @Test
    void givenAWeekThatReachesOverTheEnd_thenItsDaysInsideAreAShareOfAWeek() {
        impact.happened(session(MIA, "2026-03-09", 60), session(MIA, "2026-03-11", 60));
        assertLvi("2026-03-02", "2026-03-09", "0.0", "50.0"); // one day: 1 h of 2/7 h is full: 30 + 20
        assertLvi("2026-03-02", "2026-03-15", "0.0", "50.0"); // 2 h of 2 h
        assertLvi("2026-03-02", "2026-03-10", "0.0", "50.0"); // 1 h of 4/7 h
        assertLvi("2026-03-10", "2026-03-15", "37.5"); // 1 h of 12/7 h: 30 × 7/12 + 20
    }

    @Test
    void eachWeekHasItsOwnPopulation() {
        impact.happened(joined(SAM, "2026-03-09"), session(MIA, "2026-03-02", 120), session(MIA, "2026-03-09", 120));
        assertLvi("2026-03-02", "2026-03-15", "50.0", "25.0");
    }

    @Test
    void xpiIsThatOfSundayOrOfTheLastDay() {
        impact.happened(at(CefrLevel.A2, MIA, "2026-03-01"));
        impact.happened(at(CefrLevel.B2, MIA, "2026-03-08"));
        impact.happened(at(CefrLevel.C1, MIA, "2026-03-14"));
        assertThat(trend("2026-02-26", "2026-03-13"))
                .extracting(point -> point.averageXpi().toString())
                .containsExactly("20.0", "32.0", "32.0"); // 0.3 × 60 + 0.7 × 20
    }

    @Test
    void givenSomeoneWhoLeavesAndComesBack_thenTheyAreHeldAsTheyLeft() {
        impact.happened(at(CefrLevel.A2, MIA, "2026-03-02"));
        impact.happened(new MemberRemoved(ACME, MIA, at("2026-03-03T09:00:00Z")));
        impact.happened(at(CefrLevel.B2, MIA, "2026-03-04"));
        impact.happened(joined(MIA, "2026-03-10"));
        assertThat(trend("2026-03-02", "2026-03-15"))
                .extracting(point -> point.averageXpi().toString())
                .containsExactly("20.0", "32.0");
    }

    private void assertLvi(String start, String end, String... points) {
        assertThat(trend(start, end))
                .extracting(point -> point.lvi().toString())
                .containsExactly(points);
    }

    private List<ImpactTrendPoint> trend(String start, String end) {
        return told(impact.stats.trend(query(null, start, end), version -> false))
                .trend();
    }
}
