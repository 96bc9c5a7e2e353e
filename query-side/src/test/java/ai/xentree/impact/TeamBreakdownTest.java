package ai.xentree.impact;

import static ai.xentree.impact.ShownImpact.ACME;
import static ai.xentree.impact.ShownImpact.MIA;
import static ai.xentree.impact.ShownImpact.NOW;
import static ai.xentree.impact.ShownImpact.SALES;
import static ai.xentree.impact.ShownImpact.SAM;
import static ai.xentree.impact.ShownImpact.SUPPORT;
import static ai.xentree.impact.ShownImpact.ZOE;
import static ai.xentree.impact.ShownImpact.at;
import static ai.xentree.impact.ShownImpact.completed;
import static ai.xentree.impact.ShownImpact.joined;
import static ai.xentree.impact.ShownImpact.query;
import static ai.xentree.impact.ShownImpact.session;
import static ai.xentree.impact.ShownImpact.started;
import static ai.xentree.impact.ShownImpact.told;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.english.CefrLevel;
import ai.xentree.impact.figures.ImpactTeamBreakdownItem;
import ai.xentree.organizations.OrganizationEvent.TeamDeleted;
import ai.xentree.organizations.OrganizationEvent.TeamRenamed;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Impact by team from 2 to 15 March 2026. */
class TeamBreakdownTest {

    private final ShownImpact impact =
            new ShownImpact().happened(joined(MIA, "2026-01-05"), joined(SAM, "2026-01-05"), joined(ZOE, "2026-01-05"));

    @AfterEach
    void close() {
        impact.close();
    }

    @Test
    void givenTeams_thenEachIsThereByNameAndThenThePeopleInNone() {
        impact.happened(joined(MIA, SALES, "2026-02-01"), new TeamRenamed(ACME, SALES, "Vente", NOW));
        assertThat(teams(null))
                .extracting(ImpactTeamBreakdownItem::teamName, ImpactTeamBreakdownItem::memberCount)
                .containsExactly(tuple("Support", 0), tuple("Vente", 1), tuple(null, 2));
    }

    @Test
    void givenSomeoneInTwoTeams_thenTheyCountInBoth() {
        impact.happened(
                joined(MIA, SALES, "2026-02-01"),
                joined(MIA, SUPPORT, "2026-02-01"),
                joined(SAM, SUPPORT, "2026-02-01"));
        impact.happened(joined(ZOE, SUPPORT, "2026-03-15"));
        assertThat(teams(null))
                .as("nobody is in no team")
                .extracting(ImpactTeamBreakdownItem::teamName, ImpactTeamBreakdownItem::memberCount)
                .containsExactly(tuple("Sales", 1), tuple("Support", 3));
    }

    @Test
    void givenATeamIsAskedFor_thenThereIsThatAlone() {
        impact.happened(joined(MIA, SALES, "2026-02-01"));
        assertThat(teams(SALES)).extracting(ImpactTeamBreakdownItem::teamId).containsExactly(SALES);
    }

    @Test
    void givenATeamThatWasDeleted_thenItsPeopleAreInNone() {
        impact.happened(joined(MIA, SALES, "2026-02-01"), new TeamDeleted(ACME, SALES, NOW));
        assertThat(teams(null))
                .extracting(ImpactTeamBreakdownItem::teamName, ImpactTeamBreakdownItem::memberCount)
                .containsExactly(tuple("Support", 0), tuple(null, 3));
    }

    @Test
    void aTeamsFiguresAreThoseOfItsPeople() {
        impact.happened(
                joined(MIA, SALES, "2026-02-01"),
                joined(SAM, SALES, "2026-02-01"),
                session(MIA, "2026-03-03", 50),
                started(MIA, 1, "2026-03-03"),
                started(MIA, 2, "2026-03-03"),
                started(SAM, 1, "2026-03-03"),
                completed(SAM, 1, 90, "2026-03-04"));
        impact.happened(at(CefrLevel.B1, SAM, "2026-03-04"));
        assertThat(teams(null).getFirst())
                .isEqualTo(new ImpactTeamBreakdownItem(
                        SALES,
                        "Sales",
                        2,
                        new BigDecimal("25.6"), // 30 × 50/480 + 25 × 1/2 + 25 × 0.2 + 20 × 1/4
                        new BigDecimal("20.0"),
                        new BigDecimal("0.83"),
                        new BigDecimal("33.3")));
    }

    private static Tuple tuple(@Nullable String name, int members) {
        return Tuple.tuple(name, members);
    }

    private List<ImpactTeamBreakdownItem> teams(@Nullable UUID team) {
        return told(impact.stats.teams(query(team, "2026-03-02", "2026-03-15"), version -> false))
                .teams();
    }
}
