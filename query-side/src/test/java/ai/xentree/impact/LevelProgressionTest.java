package ai.xentree.impact;

import static ai.xentree.impact.ShownImpact.MIA;
import static ai.xentree.impact.ShownImpact.SAM;
import static ai.xentree.impact.ShownImpact.ZOE;
import static ai.xentree.impact.ShownImpact.at;
import static ai.xentree.impact.ShownImpact.joined;
import static ai.xentree.impact.ShownImpact.query;
import static ai.xentree.impact.ShownImpact.told;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.english.CefrLevel;
import ai.xentree.impact.figures.ImpactLevelItem;
import ai.xentree.impact.figures.ImpactLevelMove;
import ai.xentree.impact.figures.ImpactLevelProgressionResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The whole population by level at both ends of 2 to 15 March 2026, and moves. */
class LevelProgressionTest {

    private final ShownImpact impact =
            new ShownImpact().happened(joined(MIA, "2026-01-05"), joined(SAM, "2026-01-05"), joined(ZOE, "2026-03-05"));

    @AfterEach
    void close() {
        impact.close();
    }

    @Test
    void givenNoScores_thenEverybodyIsAtTheLowestLevel() {
        assertThat(levels().levels())
                .containsExactly(
                        new ImpactLevelItem(CefrLevel.A1, 3, 3),
                        new ImpactLevelItem(CefrLevel.A2, 0, 0),
                        new ImpactLevelItem(CefrLevel.B1, 0, 0),
                        new ImpactLevelItem(CefrLevel.B2, 0, 0),
                        new ImpactLevelItem(CefrLevel.C1, 0, 0));
        assertThat(levels().moves()).isEmpty();
    }

    @Test
    void givenScores_thenMovesUpAndDownAreCounted() {
        impact.happened(at(CefrLevel.A2, MIA, "2026-02-20"));
        impact.happened(at(CefrLevel.C1, MIA, "2026-03-04"));
        impact.happened(at(CefrLevel.C1, MIA, "2026-03-05"));
        impact.happened(at(CefrLevel.B2, SAM, "2026-02-20"));
        impact.happened(at(CefrLevel.A1, SAM, "2026-03-04"));
        assertThat(levels().levels())
                .containsExactly(
                        new ImpactLevelItem(CefrLevel.A1, 1, 1),
                        new ImpactLevelItem(CefrLevel.A2, 1, 0),
                        new ImpactLevelItem(CefrLevel.B1, 0, 2),
                        new ImpactLevelItem(CefrLevel.B2, 1, 0),
                        new ImpactLevelItem(CefrLevel.C1, 0, 0));
        assertThat(levels().moves())
                .containsExactly(
                        new ImpactLevelMove(CefrLevel.A2, CefrLevel.B1, 1),
                        new ImpactLevelMove(CefrLevel.B2, CefrLevel.B1, 1));
    }

    private ImpactLevelProgressionResponse levels() {
        return told(impact.stats.levels(query(null, "2026-03-02", "2026-03-15"), version -> false));
    }
}
