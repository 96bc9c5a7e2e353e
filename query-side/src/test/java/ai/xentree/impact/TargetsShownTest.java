package ai.xentree.impact;

import static ai.xentree.impact.ShownImpact.ACME;
import static ai.xentree.impact.ShownImpact.ANYONE;
import static ai.xentree.impact.ShownImpact.MIA;
import static ai.xentree.impact.ShownImpact.NOW;
import static ai.xentree.impact.ShownImpact.SALES;
import static ai.xentree.impact.ShownImpact.SAM;
import static ai.xentree.impact.ShownImpact.SUPPORT;
import static ai.xentree.impact.ShownImpact.ZOE;
import static ai.xentree.impact.ShownImpact.at;
import static ai.xentree.impact.ShownImpact.day;
import static ai.xentree.impact.ShownImpact.joined;
import static ai.xentree.impact.ShownImpact.session;
import static ai.xentree.impact.ShownImpact.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ai.xentree.core.Actor;
import ai.xentree.core.Refused;
import ai.xentree.impact.TargetEvent.TargetChanged;
import ai.xentree.impact.TargetEvent.TargetCreated;
import ai.xentree.organizations.MembershipEvent.MemberAdded;
import ai.xentree.organizations.OrganizationEvent.TeamManagersAssigned;
import ai.xentree.organizations.OrganizationRole;
import ai.xentree.stats.LearningMetric;
import ai.xentree.stats.LearningMetricUnit;
import ai.xentree.stats.StatsQuery;
import ai.xentree.web.paging.Page;
import ai.xentree.web.paging.PageResponse;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Targets, who sees which, and how they are doing. */
class TargetsShownTest {

    private static final UUID MAX = new UUID(3, 9);
    private static final Page FIRST = new Page(1, 25);
    private static final Instant MADE = at("2026-03-01T08:00:00Z");

    private final ShownImpact impact = new ShownImpact()
            .happened(
                    joined(MIA, "2026-01-05"),
                    joined(MIA, SALES, "2026-02-01"),
                    joined(SAM, "2026-01-06"),
                    joined(SAM, SUPPORT, "2026-02-01"),
                    session(MIA, "2026-03-02", 90),
                    session(SAM, "2026-03-03", 30));

    @AfterEach
    void close() {
        impact.close();
    }

    @Test
    void givenTargets_thenEachShowsItsOwnPopulationsFigure() {
        impact.happened(
                target(1, TargetScope.ORGANIZATION, ACME, "40"),
                target(2, TargetScope.TEAM, SALES, "6"),
                target(3, TargetScope.USER, SAM, "0.50"));
        assertThat(all().items())
                .extracting(
                        LearningTargetResponse::scopeName,
                        target -> target.currentValue().toString(),
                        target -> target.progress().toString(),
                        LearningTargetResponse::met)
                .containsExactly(
                        tuple("Acme", "2.00", "5.0", false),
                        tuple("Sales", "1.50", "25.0", false),
                        tuple("SAM", "0.50", "100.0", true));
        assertThat(all().items().getLast())
                .returns(new BigDecimal("0.50"), LearningTargetResponse::targetValue)
                .returns(LearningMetricUnit.HOURS, LearningTargetResponse::unit)
                .returns(day("2026-03-31"), LearningTargetResponse::endDate)
                .returns(MADE, LearningTargetResponse::createdAt);
    }

    @Test
    void givenMoreThanWasWanted_thenItIsMetAndItsProgressIsHeldAt100() {
        impact.happened(target(1, TargetScope.ORGANIZATION, ACME, "1.999"));
        assertThat(all().items().getFirst())
                .returns(true, LearningTargetResponse::met)
                .returns(new BigDecimal("100.0"), LearningTargetResponse::progress);
    }

    @Test
    void givenLessByLessThanIsShown_thenItIsNotMet() {
        impact.happened(target(1, TargetScope.ORGANIZATION, ACME, "2.001"));
        assertThat(all().items().getFirst())
                .returns(false, LearningTargetResponse::met)
                .returns(new BigDecimal("100.0"), LearningTargetResponse::progress)
                .returns(new BigDecimal("2.00"), LearningTargetResponse::currentValue);
    }

    @Test
    void givenATargetThatWasChanged_thenItSaysWhatWasSaidLast() {
        var created = target(1, TargetScope.ORGANIZATION, ACME, "40");
        impact.happened(
                created,
                new TargetChanged(
                        ACME, created.targetId(), terms(TargetScope.TEAM, SALES, "3", "2026-03-01"), MIA, NOW));
        assertThat(all().items())
                .singleElement()
                .returns(SALES, LearningTargetResponse::scopeId)
                .returns(MADE, LearningTargetResponse::createdAt)
                .returns(NOW, LearningTargetResponse::updatedAt)
                .returns(new BigDecimal("50.0"), LearningTargetResponse::progress);
    }

    @Test
    void givenManyTargets_thenTheyComeByTheirEndAPageAtATime() {
        for (int i = 0; i < 30; i++) {
            impact.happened(target(
                    i,
                    terms(
                            TargetScope.ORGANIZATION,
                            ACME,
                            "1",
                            day("2026-03-30").minusDays(i).toString())));
        }
        var page = targets(new TargetsQuery(stats(null), null, null, null, null), new Page(2, 25));
        assertThat(page.total()).isEqualTo(30);
        assertThat(page.items()).hasSize(5);
        assertThat(page.items().getLast().startDate()).isEqualTo("2026-03-30");
    }

    @Test
    void givenFilters_thenOnlyWhatFitsAllIsShown() {
        impact.happened(
                target(1, TargetScope.ORGANIZATION, ACME, "40"),
                target(2, TargetScope.TEAM, SALES, "6"),
                target(3, terms(TargetScope.TEAM, SUPPORT, "6", "2026-05-01")));
        assertThat(ids(new TargetsQuery(stats(null), TargetScope.TEAM, null, null, null)))
                .containsExactly(2L, 3L);
        assertThat(ids(new TargetsQuery(stats(null), TargetScope.TEAM, SUPPORT, null, null)))
                .containsExactly(3L);
        assertThat(ids(new TargetsQuery(stats(null), null, null, null, day("2026-03-31"))))
                .containsExactly(1L, 2L);
        assertThat(ids(new TargetsQuery(stats(null), null, null, LearningMetric.AVERAGE_XPI, null)))
                .isEmpty();
        assertThat(ids(new TargetsQuery(stats(SALES), null, null, null, null))).containsExactly(2L);
    }

    @Test
    void givenAManager_thenTheySeeThoseOfTheirTeamsAndOfTheirPeople() {
        impact.happened(
                new MemberAdded(ACME, MAX, OrganizationRole.MANAGER, MADE),
                new TeamManagersAssigned(ACME, SALES, Set.of(MAX), MADE),
                joined(ZOE, "2026-01-06"),
                target(1, TargetScope.ORGANIZATION, ACME, "40"),
                target(2, TargetScope.TEAM, SALES, "6"),
                target(3, TargetScope.TEAM, SUPPORT, "6"),
                target(4, TargetScope.USER, MIA, "6"),
                target(5, TargetScope.USER, SAM, "6"),
                target(6, TargetScope.USER, MAX, "6"));
        var manager = new StatsQuery(Actor.user(MAX), ACME, null, null, null);
        assertThat(ids(new TargetsQuery(manager, null, null, null, null))).containsExactly(2L, 4L);
        var support = new StatsQuery(Actor.user(MAX), ACME, SUPPORT, null, null);
        assertThatThrownBy(() -> ids(new TargetsQuery(support, null, null, null, null)))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("NOT_FOUND");
    }

    @Test
    void givenATargetThatIsNotKnownYet_thenItIsShownFromWhatIsGiven() {
        var target = new LearningTarget(
                new UUID(8, 1), ACME, terms(TargetScope.TEAM, SALES, "3", "2026-03-01"), MIA, MADE, MADE);
        assertThat(new ImpactQueries(impact.targets).handle(new ShowTarget(target, NOW)))
                .returns(new BigDecimal("1.50"), LearningTargetResponse::currentValue)
                .returns(new BigDecimal("50.0"), LearningTargetResponse::progress)
                .returns("Sales", LearningTargetResponse::scopeName)
                .returns(null, LearningTargetResponse::action);
    }

    private PageResponse<LearningTargetResponse> all() {
        return targets(new TargetsQuery(stats(null), null, null, null, null), FIRST);
    }

    private List<Long> ids(TargetsQuery query) {
        return targets(query, FIRST).items().stream()
                .map(target -> target.id().getLeastSignificantBits())
                .toList();
    }

    private PageResponse<LearningTargetResponse> targets(TargetsQuery query, Page page) {
        return told(impact.targets.targets(query, page, version -> false));
    }

    private static StatsQuery stats(@Nullable UUID team) {
        return new StatsQuery(ANYONE, ACME, team, null, null);
    }

    private static TargetCreated target(int number, TargetScope scope, UUID scopeId, String hours) {
        return target(number, terms(scope, scopeId, hours, "2026-03-01"));
    }

    private static TargetCreated target(int number, TargetTerms terms) {
        return new TargetCreated(ACME, new UUID(7, number), terms, MIA, MADE);
    }

    private static TargetTerms terms(TargetScope scope, UUID scopeId, String hours, String start) {
        var first = day(start);
        return new TargetTerms(
                scope,
                scopeId,
                LearningMetric.LEARNING_HOURS,
                new BigDecimal(hours),
                TargetPeriod.CUSTOM,
                first,
                first.plusDays(30));
    }
}
