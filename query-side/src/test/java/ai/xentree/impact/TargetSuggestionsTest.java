package ai.xentree.impact;

import static ai.xentree.impact.ShownImpact.ACME;
import static ai.xentree.impact.ShownImpact.ANYONE;
import static ai.xentree.impact.ShownImpact.MIA;
import static ai.xentree.impact.ShownImpact.SALES;
import static ai.xentree.impact.ShownImpact.SAM;
import static ai.xentree.impact.ShownImpact.SUPPORT;
import static ai.xentree.impact.ShownImpact.ZOE;
import static ai.xentree.impact.ShownImpact.at;
import static ai.xentree.impact.ShownImpact.completed;
import static ai.xentree.impact.ShownImpact.day;
import static ai.xentree.impact.ShownImpact.joined;
import static ai.xentree.impact.ShownImpact.session;
import static ai.xentree.impact.ShownImpact.started;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.core.Actor;
import ai.xentree.organizations.MembershipEvent.MemberAdded;
import ai.xentree.organizations.OrganizationEvent.TeamCreated;
import ai.xentree.organizations.OrganizationEvent.TeamManagersAssigned;
import ai.xentree.organizations.OrganizationRole;
import ai.xentree.stats.LearningMetric;
import ai.xentree.stats.StatsQuery;
import ai.xentree.stats.SuggestionRationale;
import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Targets suggested on 15 March 2026, for April: from the 90 days since 16 December, the 90 before, since 17 September, and the
 * months December, January and February.
 */
class TargetSuggestionsTest {

    private static final UUID DESIGN = new UUID(2, 3);
    private static final UUID MAX = new UUID(3, 9);

    private final ShownImpact impact = new ShownImpact()
            .happened(
                    joined(MIA, "2025-09-01"),
                    joined(SAM, "2025-09-01"),
                    joined(ZOE, "2025-09-01"),
                    new TeamCreated(ACME, DESIGN, "Design", at("2025-09-01T00:00:00Z")),
                    joined(MIA, SALES, "2025-09-01"),
                    joined(SAM, SUPPORT, "2025-09-01"),
                    joined(ZOE, DESIGN, "2025-09-01"));

    @AfterEach
    void close() {
        impact.close();
    }

    @Test
    void givenNothingLagsBehind_thenThereIsAReasonInsteadOfSuggestions() {
        assertThat(suggest(null))
                .returns(true, answer -> answer.suggestions().isEmpty())
                .returns("Nothing lags behind other teams, or behind the 90 days before.", answer -> answer.reason());
    }

    @Test
    void givenATeamBehindTheOthers_thenATenthMoreThanItsBestMonthIsSuggested() {
        impact.happened(
                session(MIA, "2026-01-10", 30),
                session(MIA, "2026-02-10", 45),
                session(MIA, "2026-03-10", 600),
                session(SAM, "2026-02-10", 780),
                session(ZOE, "2026-02-10", 900));
        var answer = suggest(SALES);
        assertThat(answer.reason()).isNull();
        assertThat(answer.suggestions())
                .singleElement()
                .returns(LearningMetric.LEARNING_HOURS, LearningTargetSuggestedItem::metric)
                .returns(new BigDecimal("0.83"), LearningTargetSuggestedItem::targetValue) // February's 0.75 h × 1.1
                .returns(TargetPeriod.MONTHLY, LearningTargetSuggestedItem::period)
                .returns(day("2026-04-01"), LearningTargetSuggestedItem::startDate)
                .returns(day("2026-04-30"), LearningTargetSuggestedItem::endDate)
                .returns(TargetScope.TEAM, LearningTargetSuggestedItem::scope)
                .returns(SALES, LearningTargetSuggestedItem::scopeId);
        assertThat(answer.suggestions().getFirst().rationale())
                .singleElement()
                .returns(new BigDecimal("11.25"), SuggestionRationale::currentValue)
                .returns(new BigDecimal("14.50"), SuggestionRationale::peerUpperQuartile) // of 13 and 15
                .returns(new BigDecimal("0.00"), SuggestionRationale::trendValue)
                .returns(new BigDecimal("0.83"), SuggestionRationale::targetValue)
                .returns(day("2025-12-16"), SuggestionRationale::windowStart)
                .returns(day("2026-03-15"), SuggestionRationale::windowEnd)
                .returns(
                        "Sales: learning time (hours) of the last 90 days is 11.25; the best quarter of the other teams reach"
                                + " 14.50.",
                        SuggestionRationale::text);
    }

    @Test
    void givenAnOrganizationBehindItself_thenTheMetricsThatFellMostComeFirst() {
        impact.happened(
                session(MIA, "2025-10-10", 120),
                session(SAM, "2025-10-10", 120),
                session(MIA, "2026-01-10", 60),
                started(MIA, 1, "2025-10-10"),
                completed(MIA, 1, 90, "2025-10-11"),
                started(SAM, 1, "2025-10-10"),
                completed(SAM, 1, 90, "2025-10-11"),
                started(MIA, 2, "2026-01-11"),
                completed(MIA, 2, 88.2, "2026-01-12"));
        var answer = suggest(null);
        assertThat(answer.suggestions())
                .extracting(item -> item.metric() + " " + item.targetValue())
                .as(
                        "hours fell by three quarters, members and modules by half, and the score, by a fiftieth, is the fourth")
                .containsExactly("LEARNING_HOURS 1.10", "ACTIVE_MEMBERS 1", "MODULES_COMPLETED 1");
        assertThat(answer.suggestions().getFirst())
                .returns(TargetScope.ORGANIZATION, LearningTargetSuggestedItem::scope)
                .returns(ACME, LearningTargetSuggestedItem::scopeId);
        assertThat(answer.suggestions().getFirst().rationale().getFirst())
                .returns(null, SuggestionRationale::peerUpperQuartile)
                .returns(
                        "Acme: learning time (hours) of the last 90 days is 1.00; in the 90 days before it was 4.00.",
                        SuggestionRationale::text);
    }

    @Test
    void givenAScaleThatEnds_thenNoMoreIsSuggested() {
        impact.happened(
                started(MIA, 1, "2025-10-10"),
                completed(MIA, 1, 100, "2025-10-11"),
                started(MIA, 2, "2026-01-11"),
                completed(MIA, 2, 95, "2026-01-12"));
        assertThat(suggest(null).suggestions())
                .singleElement()
                .returns(LearningMetric.AVERAGE_SCORE, LearningTargetSuggestedItem::metric)
                .returns(new BigDecimal("100.0"), LearningTargetSuggestedItem::targetValue);
    }

    @Test
    void givenNothingInTheLastThreeMonths_thenThereIsNothingToExceed() {
        impact.happened(session(MIA, "2025-10-10", 120), session(MIA, "2026-03-10", 60));
        assertThat(suggest(null).suggestions()).isEmpty();
    }

    @Test
    void givenAManagerOfTwoTeams_thenBothAreLookedAt() {
        impact.happened(
                new MemberAdded(ACME, MAX, OrganizationRole.MANAGER, at("2026-03-01T08:00:00Z")),
                new TeamManagersAssigned(ACME, SALES, Set.of(MAX), at("2026-03-01T08:00:00Z")),
                new TeamManagersAssigned(ACME, SUPPORT, Set.of(MAX), at("2026-03-01T08:00:00Z")),
                session(MIA, "2026-01-10", 60),
                session(SAM, "2026-01-10", 120),
                session(ZOE, "2026-01-10", 240));
        assertThat(impact.targets
                        .suggest(new StatsQuery(Actor.user(MAX), ACME, null, null, null))
                        .value()
                        .suggestions())
                .extracting(LearningTargetSuggestedItem::scopeId)
                .containsExactly(SALES, SUPPORT); // 1 h of 3.5 h, 2 h of 3.25 h
    }

    private LearningTargetSuggestResponse suggest(@Nullable UUID team) {
        return impact.targets
                .suggest(new StatsQuery(ANYONE, ACME, team, null, null))
                .value();
    }
}
