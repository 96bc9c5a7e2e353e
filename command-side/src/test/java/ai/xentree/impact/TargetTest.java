package ai.xentree.impact;

import static ai.xentree.impact.Targets.FIRST;
import static ai.xentree.impact.Targets.LATER;
import static ai.xentree.impact.Targets.MARCH;
import static ai.xentree.impact.Targets.NOON;
import static ai.xentree.impact.Targets.change;
import static ai.xentree.impact.Targets.changed;
import static ai.xentree.impact.Targets.created;
import static ai.xentree.impact.Targets.hours;
import static ai.xentree.impact.Targets.set;
import static ai.xentree.impact.Targets.terms;
import static ai.xentree.stats.OverseenAcme.ACME;
import static ai.xentree.stats.OverseenAcme.MIA;
import static ai.xentree.stats.OverseenAcme.OLGA;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.axon.Deciding;
import ai.xentree.core.Refused;
import ai.xentree.stats.LearningMetric;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TargetTest {

    private final Deciding<Target> target = Deciding.of(Target.class, TargetCommand.aggregateId(FIRST));
    private final AtomicReference<SavedTarget> answer = new AtomicReference<>();

    @Test
    void givenNothing_whenATargetIsSet_thenItIsCreated() {
        target.given().when(it -> answer.set(it.save(set(FIRST, hours("40"))))).expectEvents(created(hours("40")));
        assertThat(answer)
                .hasValue(new SavedTarget(
                        new LearningTarget(FIRST, ACME, hours("40"), OLGA, NOON, NOON), TargetAction.CREATED));
    }

    @Test
    void givenATarget_whenItIsSetOtherwise_thenItIsUpdatedAndStaysThatOfWhoMadeIt() {
        target.given(created(hours("40")))
                .when(it -> answer.set(it.save(change(FIRST, hours("46")))))
                .expectEvents(changed(hours("46")));
        assertThat(answer)
                .hasValue(new SavedTarget(
                        new LearningTarget(FIRST, ACME, hours("46"), OLGA, NOON, LATER), TargetAction.UPDATED));
    }

    @Test
    void givenATarget_whenItIsSetToTheSameHoweverWritten_thenNothingChanges() {
        target.given(created(hours("40")))
                .when(it -> answer.set(it.save(change(FIRST, hours("40.00")))))
                .expectNoEvents();
        assertThat(answer)
                .hasValue(new SavedTarget(
                        new LearningTarget(FIRST, ACME, hours("40"), OLGA, NOON, NOON), TargetAction.UPDATED));
    }

    @Test
    void givenNoTarget_whenItIsChanged_thenThereIsNone() {
        target.given().when(it -> it.save(change(FIRST, hours("40")))).expectException(Refused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKLY,    2026-03-02, 2026-03-08",
        "MONTHLY,   2026-03-01, 2026-03-31",
        "MONTHLY,   2026-03-15, 2026-04-14",
        "MONTHLY,   2026-01-31, 2026-02-27",
        "MONTHLY,   2024-01-30, 2024-02-28",
        "QUARTERLY, 2026-01-01, 2026-03-31",
        "QUARTERLY, 2025-11-30, 2026-02-27"
    })
    void periodsEndWhereTheirNamesSay(TargetPeriod period, LocalDate start, LocalDate end) {
        var right = lasting(period, start, end);
        target.given().when(it -> it.save(set(FIRST, right))).expectEvents(created(right));
        for (var wrong : new LocalDate[] {end.plusDays(1), end.minusDays(1)}) {
            target.given()
                    .when(it -> it.save(set(FIRST, lasting(period, start, wrong))))
                    .expectException(Refused.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01,2026-03-01", "2024-01-01,2025-12-31"})
    void givenTheShortestAndTheLongestPeriodOfOnesOwn_whenSet_thenItIsThere(LocalDate start, LocalDate end) {
        var wanted = lasting(TargetPeriod.CUSTOM, start, end);
        target.given().when(it -> it.save(set(FIRST, wanted))).expectEvents(created(wanted));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02,2026-03-01", "2024-01-01,2026-01-01", "9999-12-01,+10000-01-31"})
    void givenDaysThatAreNoneOrTooMany_whenSet_thenItIsRefused(String start, String end) {
        var wanted = lasting(TargetPeriod.CUSTOM, LocalDate.parse(start), LocalDate.parse(end));
        target.given().when(it -> it.save(set(FIRST, wanted))).expectException(Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01,2026-03-28,false", "2026-03-01,2026-03-29,true"})
    void retentionNeedsTwentyNineDays(LocalDate start, LocalDate end, boolean enough) {
        var wanted = new TargetTerms(
                TargetScope.ORGANIZATION,
                ACME,
                LearningMetric.RETENTION_WEEK_4,
                BigDecimal.TEN,
                TargetPeriod.CUSTOM,
                start,
                end);
        var result = target.given().when(it -> it.save(set(FIRST, wanted)));
        if (enough) {
            result.expectEvents(created(wanted));
        } else {
            result.expectException(Refused.class);
        }
    }

    @ParameterizedTest
    @EnumSource(LearningMetric.class)
    void whatMeansNothingForOnePersonIsNoTargetOfOne(LearningMetric metric) {
        var wanted = terms(TargetScope.USER, MIA, metric, "10", TargetPeriod.QUARTERLY, MARCH);
        var result = target.given().when(it -> it.save(set(FIRST, wanted)));
        if (metric == LearningMetric.ACTIVE_MEMBERS || metric == LearningMetric.RETENTION_WEEK_4) {
            result.expectException(Refused.class);
        } else {
            result.expectEvents(created(wanted));
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "0.00"})
    void givenNothingToReach_whenSet_thenItIsRefused(String value) {
        target.given().when(it -> it.save(set(FIRST, hours(value)))).expectException(Refused.class);
    }

    private static TargetTerms lasting(TargetPeriod period, LocalDate start, LocalDate end) {
        return new TargetTerms(
                TargetScope.ORGANIZATION, ACME, LearningMetric.LEARNING_HOURS, BigDecimal.TEN, period, start, end);
    }
}
