package ai.xentree.engagement;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ai.xentree.core.Actor;
import ai.xentree.core.Refusal.Kind;
import ai.xentree.core.Refused;
import ai.xentree.engagement.figures.AdminStatsDashboardResponse;
import ai.xentree.engagement.figures.AdminStatsMemberDirectoryRow;
import ai.xentree.identity.AccountEvent.AccountRegistered;
import ai.xentree.identity.AccountEvent.ProfileChanged;
import ai.xentree.identity.AccountEvent.SubscriptionPlanChanged;
import ai.xentree.identity.AccountEvent.UsernameChanged;
import ai.xentree.identity.AccountStatus;
import ai.xentree.identity.PlatformRole;
import ai.xentree.identity.SubscriptionPlan;
import ai.xentree.organizations.MembershipEvent.MemberAdded;
import ai.xentree.organizations.MembershipEvent.MemberRemoved;
import ai.xentree.organizations.MembershipEvent.MemberRoleChanged;
import ai.xentree.organizations.MembershipEvent.TeamJoined;
import ai.xentree.organizations.OrganizationEvent.OrganizationCreated;
import ai.xentree.organizations.OrganizationEvent.OrganizationDeleted;
import ai.xentree.organizations.OrganizationEvent.TeamCreated;
import ai.xentree.organizations.OrganizationEvent.TeamDeleted;
import ai.xentree.organizations.OrganizationEvent.TeamManagersAssigned;
import ai.xentree.organizations.OrganizationRole;
import ai.xentree.projection.EmbeddedViews;
import ai.xentree.stats.FindStatsOrganization;
import ai.xentree.stats.NameOrders;
import ai.xentree.stats.NoPast;
import ai.xentree.stats.Questions;
import ai.xentree.stats.RecordedHistory;
import ai.xentree.stats.StatsQueries;
import ai.xentree.stats.StatsQuery;
import ai.xentree.stats.figures.AdminStatsDateRangeSummary;
import ai.xentree.stats.folding.StatsProjection;
import ai.xentree.stats.pages.Pages;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may see whose figures. */
class ScopeRulesTest {

    private static final Instant NOW = Instant.parse("2026-03-15T12:00:00Z");
    private static final UUID ACME = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);
    private static final UUID SALES = new UUID(2, 1);
    private static final UUID SUPPORT = new UUID(2, 2);
    private static final UUID OTHERS_TEAM = new UUID(2, 3);
    private static final UUID BOSS = new UUID(3, 1);
    private static final UUID MANAGER = new UUID(3, 2);
    private static final UUID ANNA = new UUID(3, 3);
    private static final UUID BEN = new UUID(3, 4);

    private final EmbeddedViews views = new EmbeddedViews();
    private final Pages pages = new Pages(views.place(), "engagement", 1 << 20);
    private final Questions questions = new Questions(pages, new NoPast(), Clock.fixed(NOW, ZoneOffset.UTC));
    private final EngagementStats stats = new EngagementStats(
            questions, (caller, learners, until, now, asOf) -> new int[learners.size()], new NameOrders(1 << 20));
    private final RecordedHistory history = new RecordedHistory(NOW.minusSeconds(3_600));
    private int folded;

    @BeforeEach
    void twoOrganizations() {
        history.add(new OrganizationCreated(ACME, "Acme", "acme", null, day("2026-01-01")))
                .add(new OrganizationCreated(OTHER, "Other", "other", null, day("2026-01-02")))
                .add(new TeamCreated(ACME, SALES, "Sales", day("2026-01-01")))
                .add(new TeamCreated(ACME, SUPPORT, "Support", day("2026-01-01")))
                .add(new TeamCreated(OTHER, OTHERS_TEAM, "Elsewhere", day("2026-01-02")));
        member(BOSS, "boss", ACME, OrganizationRole.OWNER);
        member(MANAGER, "manager", ACME, OrganizationRole.MANAGER);
        member(ANNA, "anna", ACME, OrganizationRole.MEMBER);
        member(BEN, "ben", ACME, OrganizationRole.MEMBER);
        history.add(new TeamJoined(ACME, ANNA, SALES, day("2026-02-01")))
                .add(new TeamJoined(ACME, BEN, SUPPORT, day("2026-02-01")));
    }

    @AfterEach
    void close() {
        views.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"OWNER", "ADMIN", "AUDITOR"})
    void givenARoleOfTheWholeOrganization_whenAsking_thenEverybodyIsInScope(OrganizationRole role) {
        history.add(new MemberRoleChanged(ACME, BOSS, role, NOW));
        assertThat(usernames(ask(BOSS, ACME, null))).containsExactly("anna", "ben", "boss", "manager");
        assertThat(usernames(ask(BOSS, ACME, SALES))).containsExactly("anna");
    }

    @Test
    void givenAPlainMember_whenAsking_thenItIsForbidden() {
        assertRefused(Kind.FORBIDDEN, ANNA, ACME, null);
        assertRefused(Kind.FORBIDDEN, ANNA, ACME, SALES);
        assertRefused(Kind.FORBIDDEN, ANNA, null, null);
    }

    @Test
    void givenAStranger_whenAskingForAnOrganization_thenItDoesNotExist() {
        assertRefused(Kind.NOT_FOUND, BOSS, OTHER, null);
        assertRefused(Kind.NOT_FOUND, BOSS, new UUID(9, 9), null);
        assertRefused(Kind.FORBIDDEN, new UUID(9, 9), null, null);
    }

    @Test
    void givenATeamOfAnotherOrganization_whenAskingForIt_thenItDoesNotExist() {
        assertRefused(Kind.NOT_FOUND, BOSS, ACME, OTHERS_TEAM);
    }

    @Test
    void givenAFormerOwner_whenAsking_thenTheOrganizationDoesNotExist() {
        history.add(new MemberRemoved(ACME, BOSS, day("2026-03-01")));
        assertRefused(Kind.NOT_FOUND, BOSS, ACME, null);
    }

    @Test
    void givenAManagerWithoutTeams_whenAsking_thenItIsForbidden() {
        assertRefused(Kind.FORBIDDEN, MANAGER, ACME, null);
        assertRefused(Kind.FORBIDDEN, MANAGER, null, null);
    }

    @Test
    void givenAManagerOfOneTeam_whenAsking_thenOnlyItsPeopleAreInScope() {
        history.add(new TeamManagersAssigned(ACME, SALES, Set.of(MANAGER), NOW));
        assertThat(usernames(ask(MANAGER, null, null))).containsExactly("anna");
        assertThat(usernames(ask(MANAGER, ACME, SALES))).containsExactly("anna");
        assertRefused(Kind.NOT_FOUND, MANAGER, ACME, SUPPORT);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> stats.member(query(MANAGER, ACME, null), BEN))
                .matches(refused -> refused.refusal().kind() == Kind.NOT_FOUND);
    }

    @Test
    void givenAManagerOfTwoTeams_whenSomeoneIsInBoth_thenTheyCountOnceFromTheEarliestJoining() {
        history.add(new TeamManagersAssigned(ACME, SALES, Set.of(MANAGER), NOW))
                .add(new TeamManagersAssigned(ACME, SUPPORT, Set.of(MANAGER), NOW))
                .add(new TeamJoined(ACME, BEN, SALES, day("2026-01-20")));
        var answer = ask(MANAGER, ACME, null);
        assertThat(usernames(answer)).containsExactly("anna", "ben");
        assertThat(requireNonNull(answer.memberDirectory()).getLast().joinDate())
                .isEqualTo(day("2026-01-20"));
        assertThat(requireNonNull(answer.memberDirectory()).getLast().teams()).containsExactly("Sales", "Support");
    }

    @Test
    void givenATeamThatWasDeleted_whenAskingForIt_thenItDoesNotExist() {
        history.add(new TeamManagersAssigned(ACME, SALES, Set.of(MANAGER), NOW)).add(new TeamDeleted(ACME, SALES, NOW));
        assertRefused(Kind.NOT_FOUND, BOSS, ACME, SALES);
        assertRefused(Kind.FORBIDDEN, MANAGER, ACME, null);
        assertThat(requireNonNull(ask(BOSS, ACME, null).memberDirectory())
                        .getFirst()
                        .teams())
                .isEmpty();
    }

    @Test
    void givenAPlatformAdministrator_whenAsking_thenEveryOrganizationIsOpenAndTheEarliestComesFirst() {
        assertThat(ask(null, OTHER, null).organization().name()).isEqualTo("Other");
        assertThat(ask(null, null, null).organization().name()).isEqualTo("Acme");
        history.add(new OrganizationDeleted(ACME, NOW));
        assertThat(ask(null, null, null).organization().name()).isEqualTo("Other");
        assertRefused(Kind.NOT_FOUND, null, ACME, null);
    }

    @Test
    void givenSeveralOrganizations_whenNoneIsNamed_thenTheEarliestWithStatsForTheCallerIsMeant() {
        history.add(new MemberAdded(OTHER, ANNA, OrganizationRole.ADMIN, day("2026-02-02")))
                .add(new MemberAdded(OTHER, BOSS, OrganizationRole.OWNER, day("2026-01-02")));
        assertThat(ask(ANNA, null, null).organization().name()).isEqualTo("Other");
        assertThat(ask(BOSS, null, null).organization().name()).isEqualTo("Acme");
    }

    @Test
    void givenAPersonInAnotherOrganization_whenTheCallerMayNotSeeIt_thenItIsNotNamed() {
        history.add(new MemberAdded(OTHER, ANNA, OrganizationRole.MEMBER, day("2026-02-02")))
                .add(new TeamJoined(OTHER, ANNA, OTHERS_TEAM, day("2026-02-02")));
        assertThat(row(BOSS, "anna").organizations()).containsExactly("Acme");
        assertThat(row(BOSS, "anna").teams()).containsExactly("Sales");
        assertThat(row(null, "anna").organizations()).containsExactly("Acme", "Other");
        history.add(new MemberAdded(OTHER, BOSS, OrganizationRole.MEMBER, day("2026-02-03")));
        assertThat(row(BOSS, "anna").organizations()).containsExactly("Acme");
        history.add(new MemberRoleChanged(OTHER, BOSS, OrganizationRole.MANAGER, day("2026-02-03")))
                .add(new TeamManagersAssigned(OTHER, OTHERS_TEAM, Set.of(BOSS), NOW));
        assertThat(row(BOSS, "anna").affiliations()).hasSize(2);
        assertThat(row(BOSS, "ben").affiliations()).singleElement().matches(one -> SUPPORT.equals(one.teamId()));
        assertThat(row(BOSS, "boss").affiliations()).singleElement().matches(one -> one.teamId() == null);
    }

    @Test
    void givenSomeoneWhoLeft_whenTheirDetailIsAskedFor_thenTheirHistoryIsStillThere() {
        history.add(new MemberRemoved(ACME, BEN, day("2026-03-01")));
        fold();
        var detail = stats.member(query(BOSS, ACME, null), BEN).value();
        assertThat(detail.member().username()).isEqualTo("ben");
        assertThat(detail.member().affiliations()).isEmpty();
        assertThat(detail.organization().memberCount()).isEqualTo(3);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> stats.member(query(BOSS, ACME, null), new UUID(9, 9)))
                .matches(refused -> refused.refusal().kind() == Kind.NOT_FOUND);
    }

    @Test
    void givenChangesOfNamesAndPlan_whenAsking_thenRowsShowThePresentOnes() {
        history.add(new UsernameChanged(ANNA, "anna2", NOW))
                .add(new ProfileChanged(ANNA, "Anna A.", "https://a.example/x.png", "UTC", "en", NOW))
                .add(new SubscriptionPlanChanged(ANNA, SubscriptionPlan.BUSINESS, NOW));
        var row = row(BOSS, "anna2");
        assertThat(row.fullName()).isEqualTo("Anna A.");
        assertThat(row.avatarUrl()).isEqualTo("https://a.example/x.png");
        assertThat(row.email()).isEqualTo("anna@example.com");
        assertThat(row.subscriptionPlan()).isEqualTo(SubscriptionPlan.BUSINESS);
    }

    @Test
    void givenARangeThatIsNone_whenAsking_thenItIsRefused() {
        fold();
        assertInvalid(LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-01"));
        assertInvalid(LocalDate.parse("2024-01-01"), LocalDate.parse("2026-01-01"));
        assertThat(ask(LocalDate.parse("2024-01-01"), LocalDate.parse("2025-12-31"))
                        .days())
                .isEqualTo(731);
        assertThat(ask(null, (LocalDate) null).startDate()).isEqualTo("2026-02-14");
        assertThat(ask(null, LocalDate.parse("2026-01-30")).startDate()).isEqualTo("2026-01-01");
    }

    @Test
    void givenThatNoneIsNamed_whenTheCommandSideAsksWhichIsMeant_thenItIsTheSame() {
        history.add(new MemberAdded(OTHER, ANNA, OrganizationRole.ADMIN, day("2026-02-02")));
        fold();
        assertThat(meantBy(Actor.user(BOSS))).isEqualTo(ACME);
        assertThat(meantBy(Actor.user(ANNA))).isEqualTo(OTHER);
        assertThat(meantBy(new Actor(BEN, true))).isEqualTo(ACME);
        assertThat(meantBy(Actor.user(BEN))).isNull();
        assertThat(meantBy(Actor.user(MANAGER))).isNull();
    }

    private @Nullable UUID meantBy(Actor caller) {
        return new StatsQueries(questions).handle(new FindStatsOrganization(caller));
    }

    private AdminStatsDateRangeSummary ask(@Nullable LocalDate start, @Nullable LocalDate end) {
        return WholeDashboard.of(stats, new StatsQuery(Actor.user(BOSS), ACME, null, start, end))
                .value()
                .dateRange();
    }

    private void assertInvalid(LocalDate start, LocalDate end) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> ask(start, end))
                .matches(refused -> refused.refusal().kind() == Kind.INVALID);
    }

    private void assertRefused(Kind kind, @Nullable UUID caller, @Nullable UUID organization, @Nullable UUID team) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> ask(caller, organization, team))
                .matches(refused -> refused.refusal().kind() == kind);
    }

    private AdminStatsDashboardResponse ask(@Nullable UUID caller, @Nullable UUID organization, @Nullable UUID team) {
        fold();
        return WholeDashboard.of(stats, query(caller, organization, team)).value();
    }

    private static StatsQuery query(@Nullable UUID caller, @Nullable UUID organization, @Nullable UUID team) {
        var actor = caller == null ? new Actor(new UUID(8, 8), true) : Actor.user(caller);
        return new StatsQuery(actor, organization, team, null, null);
    }

    private AdminStatsMemberDirectoryRow row(@Nullable UUID caller, String username) {
        return requireNonNull(ask(caller, ACME, null).memberDirectory()).stream()
                .filter(row -> row.username().equals(username))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> usernames(AdminStatsDashboardResponse answer) {
        return requireNonNull(answer.memberDirectory()).stream()
                .map(AdminStatsMemberDirectoryRow::username)
                .toList();
    }

    private void fold() {
        if (folded < history.size()) {
            history.fold(new StatsProjection(pages), folded, history.size());
            folded = history.size();
        }
    }

    private void member(UUID user, String name, UUID organization, OrganizationRole role) {
        history.add(new AccountRegistered(
                        user,
                        name,
                        name + "@example.com",
                        null,
                        "UTC",
                        "en",
                        PlatformRole.USER,
                        AccountStatus.ACTIVE,
                        day("2026-01-01")))
                .add(new MemberAdded(organization, user, role, day("2026-01-10")));
    }

    private static Instant day(String date) {
        return LocalDate.parse(date).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
