package ai.xentree.inactivity;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.core.Actor;
import ai.xentree.core.DomainEvent;
import ai.xentree.identity.AccountEvent.AccountRegistered;
import ai.xentree.identity.AccountStatus;
import ai.xentree.identity.PlatformRole;
import ai.xentree.inactivity.InactivityAlertEvent.MemberFellSilent;
import ai.xentree.inactivity.InactivityPolicyEvent.InactivityDaysChanged;
import ai.xentree.organizations.MembershipEvent.MemberAdded;
import ai.xentree.organizations.MembershipEvent.MemberRemoved;
import ai.xentree.organizations.MembershipEvent.TeamJoined;
import ai.xentree.organizations.OrganizationEvent.OrganizationCreated;
import ai.xentree.organizations.OrganizationEvent.TeamCreated;
import ai.xentree.organizations.OrganizationRole;
import ai.xentree.projection.EmbeddedViews;
import ai.xentree.sessions.SessionEvent.Reason;
import ai.xentree.sessions.SessionEvent.SessionEnded;
import ai.xentree.sessions.SessionEvent.SessionRecorded;
import ai.xentree.sessions.SessionEvent.SessionStarted;
import ai.xentree.sessions.SessionSource;
import ai.xentree.stats.NoPast;
import ai.xentree.stats.Questions;
import ai.xentree.stats.RecordedHistory;
import ai.xentree.stats.StatsQuery;
import ai.xentree.stats.folding.StatsProjection;
import ai.xentree.stats.pages.Pages;
import ai.xentree.web.paging.Page;
import ai.xentree.web.paging.PageResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who has not learned for a week, on 15 March 2026 at noon: Mia and Sam joined long ago. */
class InactiveMembersTest {

    private static final Instant NOON = Instant.parse("2026-03-15T12:00:00Z");
    private static final UUID ACME = new UUID(1, 1);
    private static final UUID SALES = new UUID(2, 1);
    private static final UUID MIA = new UUID(3, 1);
    private static final UUID SAM = new UUID(3, 2);
    private static final InactivityDefaults WEEK = new InactivityDefaults(7);

    private final EmbeddedViews views = new EmbeddedViews();
    private final Pages pages = new Pages(views.place(), "engagement", 1 << 20);
    private final Questions questions = new Questions(pages, new NoPast(), Clock.fixed(NOON, ZoneOffset.UTC));
    private final RecordedHistory history = new RecordedHistory(NOON.minusSeconds(3_600));

    InactiveMembersTest() {
        happened(
                new OrganizationCreated(ACME, "Acme", "acme", null, day("2026-01-01")),
                new TeamCreated(ACME, SALES, "Sales", day("2026-01-01")),
                account(MIA, "mia"),
                account(SAM, "sam"),
                joined(MIA, day("2026-01-01")),
                joined(SAM, day("2026-01-02")),
                new TeamJoined(ACME, MIA, SALES, day("2026-03-14")));
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void givenMembersWhoNeverLearned_thenTheirSilenceBeganWhenTheyJoined() {
        assertThat(shown(null).items())
                .extracting(InactiveMemberResponse::username, InactiveMemberResponse::silentSince)
                .containsExactly(tuple("mia", day("2026-01-01")), tuple("sam", day("2026-01-02")));
        assertThat(shown(null).items().getFirst())
                .returns(73L, InactiveMemberResponse::silentDays)
                .returns(List.of("Sales"), InactiveMemberResponse::teams)
                .returns(null, InactiveMemberResponse::alertedAt);
    }

    @Test
    void givenTheDaysAreJustOver_thenSilenceIsARisk() {
        happened(
                learned(MIA, NOON.minus(Duration.ofDays(7))),
                learned(SAM, NOON.minus(Duration.ofDays(7)).plusMillis(1)));
        assertThat(names(null)).containsExactly("mia");
        assertThat(found()).extracting(SilentMember::userId).containsExactly(MIA);
    }

    @Test
    void givenOtherDaysWereChosen_thenTheyHold() {
        happened(learned(MIA, day("2026-03-13")), new InactivityDaysChanged(ACME, 2, null, NOON));
        assertThat(names(null)).containsExactly("sam", "mia");
        assertThat(found()).allMatch(silent -> silent.days() == 2).hasSize(2);
    }

    @Test
    void givenAnAlert_thenItIsShownAndNotAskedForAgainUntilThereIsAnotherSilence() {
        happened(new MemberFellSilent(ACME, MIA, day("2026-01-01"), 7, day("2026-01-08")));
        assertThat(shown(null).items().getFirst().alertedAt()).isEqualTo(day("2026-01-08"));
        assertThat(found()).extracting(SilentMember::userId).containsExactly(SAM);
        happened(learned(MIA, day("2026-02-01")));
        assertThat(shown(null).items().getLast())
                .returns("mia", InactiveMemberResponse::username)
                .returns(null, InactiveMemberResponse::alertedAt);
        assertThat(found())
                .contains(new SilentMember(ACME, MIA, day("2026-02-01"), 7))
                .hasSize(2);
    }

    @Test
    void givenSomeoneWhoIsLearningThisMoment_thenTheyAreNotSilent() {
        var session = new UUID(5, 1);
        happened(new SessionStarted(session, MIA, SessionSource.XEL, null, null, NOON.minusSeconds(60)));
        assertThat(names(null)).containsExactly("sam");
        assertThat(found()).extracting(SilentMember::userId).containsExactly(SAM);
        happened(new SessionEnded(
                session, MIA, SessionSource.XEL, null, day("2026-03-01"), day("2026-03-01"), 0, Reason.SILENT));
        assertThat(names(null)).containsExactly("sam", "mia");
    }

    @Test
    void givenAMemberWhoLeftAndCameBack_thenTheirSilenceBeginsWithTheNewMembership() {
        happened(new MemberRemoved(ACME, MIA, day("2026-02-01")));
        assertThat(names(null)).containsExactly("sam");
        happened(joined(MIA, day("2026-03-01")));
        assertThat(shown(null).items().getLast().silentSince()).isEqualTo(day("2026-03-01"));
    }

    @Test
    void givenATeam_thenItsPeopleAreShownWithTheSilenceOfTheirMembership() {
        assertThat(shown(SALES).items())
                .singleElement()
                .returns(day("2026-01-01"), InactiveMemberResponse::silentSince);
    }

    @Test
    void givenALimit_thenNoMoreAreFound() {
        assertThat(find(1)).hasSize(1);
    }

    private void happened(DomainEvent... events) {
        int before = history.size();
        for (var event : events) {
            history.add(event);
        }
        history.fold(new StatsProjection(pages), before, history.size());
    }

    private List<String> names(@Nullable UUID team) {
        return shown(team).items().stream()
                .map(InactiveMemberResponse::username)
                .toList();
    }

    private PageResponse<InactiveMemberResponse> shown(@Nullable UUID team) {
        var query = new StatsQuery(new Actor(new UUID(0, 0), true), ACME, team, null, null);
        return questions
                .answer(query, question -> new InactiveMembers(question, WEEK).page(new Page(1, 25)))
                .value();
    }

    private List<SilentMember> found() {
        return find(100);
    }

    private List<SilentMember> find(int limit) {
        return new InactivityQueries(questions, WEEK).handle(new FindSilentMembers(NOON, limit));
    }

    private static MemberAdded joined(UUID userId, Instant at) {
        return new MemberAdded(ACME, userId, OrganizationRole.MEMBER, at);
    }

    private static SessionRecorded learned(UUID userId, Instant until) {
        return new SessionRecorded(
                UUID.randomUUID(), userId, SessionSource.IMPORTED, null, until.minusSeconds(60), until, 60);
    }

    private static AccountRegistered account(UUID userId, String name) {
        return new AccountRegistered(
                userId, name, null, null, "UTC", "en", PlatformRole.USER, AccountStatus.ACTIVE, day("2026-01-01"));
    }

    private static Instant day(String day) {
        return Instant.parse(day + "T12:00:00Z");
    }

    private static Tuple tuple(String name, Instant since) {
        return Tuple.tuple(name, since);
    }
}
