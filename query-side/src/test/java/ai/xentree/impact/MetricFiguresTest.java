package ai.xentree.impact;

import static ai.xentree.impact.ShownImpact.ACME;
import static ai.xentree.impact.ShownImpact.MIA;
import static ai.xentree.impact.ShownImpact.NOW;
import static ai.xentree.impact.ShownImpact.SALES;
import static ai.xentree.impact.ShownImpact.SAM;
import static ai.xentree.impact.ShownImpact.ZOE;
import static ai.xentree.impact.ShownImpact.at;
import static ai.xentree.impact.ShownImpact.completed;
import static ai.xentree.impact.ShownImpact.day;
import static ai.xentree.impact.ShownImpact.joined;
import static ai.xentree.impact.ShownImpact.session;
import static ai.xentree.impact.ShownImpact.started;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.english.CefrLevel;
import ai.xentree.stats.FindMetricFigures;
import ai.xentree.stats.LearningMetric;
import ai.xentree.stats.Population;
import ai.xentree.stats.StatsQueries;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What key results and targets measure, of an organization, a team and a person. */
class MetricFiguresTest {

    private static final Population ALL = Population.organization(ACME);
    private static final Population TEAM = Population.team(ACME, SALES);
    private static final Population ONE = Population.user(ACME, MIA);

    private final ShownImpact impact = new ShownImpact()
            .happened(
                    joined(MIA, "2026-01-05"),
                    joined(MIA, SALES, "2026-02-01"),
                    joined(SAM, "2026-01-06"),
                    session(MIA, "2026-02-02", 90),
                    session(MIA, "2026-02-03", 20),
                    session(SAM, "2026-02-04", 30));

    @AfterEach
    void close() {
        impact.close();
    }

    @Test
    void learningHoursAreTheSumOfLearningTime() {
        assertFigure(LearningMetric.LEARNING_HOURS, ALL, "2.333333333333333333333333333333333");
        assertFigure(LearningMetric.LEARNING_HOURS, TEAM, "1.833333333333333333333333333333333");
        assertFigure(LearningMetric.LEARNING_HOURS, ONE, "1.833333333333333333333333333333333");
    }

    @Test
    void activeMembersHaveASession() {
        assertFigure(LearningMetric.ACTIVE_MEMBERS, ALL, "2");
        assertFigure(LearningMetric.ACTIVE_MEMBERS, TEAM, "1");
    }

    @Test
    void completionsAndTheirScoresAreThoseOfTheFirst() {
        impact.happened(
                started(MIA, 1, "2026-01-20"),
                started(SAM, 1, "2026-02-05"),
                completed(MIA, 1, 90, "2026-02-06"),
                completed(SAM, 1, 71, "2026-02-07"));
        assertFigure(LearningMetric.MODULES_COMPLETED, ALL, "2");
        assertFigure(LearningMetric.AVERAGE_SCORE, ALL, "80.5");
        assertFigure(LearningMetric.MODULES_COMPLETED, TEAM, "1");
        assertFigure(LearningMetric.MODULES_COMPLETED, ONE, "1");
        assertFigure(LearningMetric.AVERAGE_SCORE, ONE, "90");
    }

    @Test
    void averageXpiIsTheMeanAtTheEndOverEverybody() {
        impact.happened(at(CefrLevel.B1, MIA, "2026-02-10"));
        impact.happened(at(CefrLevel.C1, MIA, "2026-03-01"));
        assertFigure(LearningMetric.AVERAGE_XPI, ALL, "20");
        assertFigure(LearningMetric.AVERAGE_XPI, TEAM, "40");
        assertFigure(LearningMetric.AVERAGE_XPI, ONE, "40");
    }

    @Test
    void retentionIsThatOfTheFourthWeekAfterJoining() {
        assertThat(figure(LearningMetric.RETENTION_WEEK_4, ALL, "2026-01-05", "2026-02-08"))
                .as("both joined in the week of 5 January, and learned in that of 2 February")
                .isEqualTo("100");
        impact.happened(joined(ZOE, "2026-01-05"));
        assertThat(figure(LearningMetric.RETENTION_WEEK_4, ALL, "2026-01-05", "2026-02-08"))
                .startsWith("66.66666666666666666666");
        assertThat(figure(LearningMetric.RETENTION_WEEK_4, ALL, "2026-01-05", "2026-02-07"))
                .as("the fourth week has not ended")
                .isEqualTo("0");
    }

    @Test
    void givenDaysThatAreNotOver_thenTodayIsTheLast() {
        assertThat(figure(LearningMetric.LEARNING_HOURS, ALL, "2026-02-04", "2026-04-30"))
                .isEqualTo("0.5");
    }

    @Test
    void givenDaysThatHaveNotBegun_thenEverythingIsNothing() {
        impact.happened(at(CefrLevel.B1, MIA, "2026-02-10"));
        for (var metric : EnumSet.allOf(LearningMetric.class)) {
            assertThat(figure(metric, ALL, "2026-03-16", "2026-04-30")).isEqualTo("0");
        }
    }

    @Test
    void givenNobodyKnown_thenEverythingIsNothing() {
        assertFigure(LearningMetric.LEARNING_HOURS, Population.organization(new UUID(9, 9)), "0");
        assertFigure(LearningMetric.AVERAGE_XPI, Population.team(ACME, new UUID(9, 9)), "0");
        assertFigure(LearningMetric.AVERAGE_XPI, Population.user(ACME, ZOE), "0");
    }

    private void assertFigure(LearningMetric metric, Population population, String figure) {
        assertThat(figure(metric, population, "2026-02-01", "2026-02-28")).isEqualTo(figure);
    }

    private String figure(LearningMetric metric, Population population, String start, String end) {
        return new StatsQueries(impact.questions)
                .handle(new FindMetricFigures(population, EnumSet.of(metric), day(start), day(end), NOW))
                .of(metric)
                .stripTrailingZeros()
                .toPlainString();
    }
}
