package ai.xentree.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.core.Actor;
import ai.xentree.engagement.figures.AdminStatsUserDetailResponse;
import ai.xentree.english.CefrLevel;
import ai.xentree.english.ModuleProgressEvent.TaskScored;
import ai.xentree.english.TaskKind;
import ai.xentree.organizations.MembershipEvent.MemberAdded;
import ai.xentree.organizations.MembershipEvent.MemberRemoved;
import ai.xentree.organizations.OrganizationEvent.OrganizationCreated;
import ai.xentree.organizations.OrganizationRole;
import ai.xentree.projection.EmbeddedViews;
import ai.xentree.stats.NameOrders;
import ai.xentree.stats.NoPast;
import ai.xentree.stats.Questions;
import ai.xentree.stats.RecordedHistory;
import ai.xentree.stats.StatsQuery;
import ai.xentree.stats.folding.StatsProjection;
import ai.xentree.stats.pages.Pages;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The XPI in a member's detail: at the end of the range, as far as the person was a member until then. */
class MemberXpiTest {

    private static final UUID ACME = new UUID(1, 1);
    private static final UUID MIA = new UUID(3, 1);
    private static final Instant NOW = Instant.parse("2026-04-10T12:00:00Z");

    private final EmbeddedViews views = new EmbeddedViews();
    private final Pages pages = new Pages(views.place(), "engagement", 1 << 20);
    private final RecordedHistory history = new RecordedHistory(NOW.minusSeconds(3_600))
            .add(new OrganizationCreated(ACME, "Acme", "acme", null, Instant.EPOCH))
            .add(new MemberAdded(ACME, MIA, OrganizationRole.MEMBER, Instant.parse("2026-01-01T09:00:00Z")));

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void givenNoScore_thenItIsNothingAtTheLowestLevel() {
        assertThat(detail("2026-03-31"))
                .returns(CefrLevel.A1, AdminStatsUserDetailResponse::xpiLevel)
                .satisfies(detail -> assertThat(detail.xpi()).isEqualTo("0.0"));
    }

    @Test
    void givenScores_thenItIsThatOfTheEndOfTheRangeAndItsLevelGoesByTheExactValue() {
        for (var kind : new TaskKind[] {TaskKind.GRAMMAR, TaskKind.LISTENING, TaskKind.SPEAKING}) {
            scored(kind, CefrLevel.A2, 99.8, "2026-03-31T23:59:59.999Z");
        }
        scored(TaskKind.LISTENING, CefrLevel.C1, 100, "2026-04-01T00:00:00Z");
        assertThat(detail("2026-03-31"))
                .returns(CefrLevel.A2, AdminStatsUserDetailResponse::xpiLevel)
                .satisfies(detail -> assertThat(detail.xpi()).as("39.96").isEqualTo("40.0"));
        assertThat(detail("2026-04-01"))
                .returns(CefrLevel.B1, AdminStatsUserDetailResponse::xpiLevel)
                .satisfies(detail ->
                        assertThat(detail.xpi()).as("39.96 + 0.3 × 60.04 ÷ 4").isEqualTo("44.5"));
    }

    @Test
    void givenAMemberWhoLeft_thenWhatWasScoredAfterwardsIsNotSeen() {
        scored(TaskKind.READING, CefrLevel.B1, 0, "2026-02-01T10:00:00Z");
        history.add(new MemberRemoved(ACME, MIA, Instant.parse("2026-02-02T10:00:00Z")));
        scored(TaskKind.READING, CefrLevel.C1, 100, "2026-02-03T10:00:00Z");
        assertThat(detail("2026-02-28").xpi()).isEqualTo("10.0");
        assertThat(detail("2026-03-31").xpi()).as("long after they left").isEqualTo("10.0");
    }

    private void scored(TaskKind kind, CefrLevel level, double score, String at) {
        history.add(new TaskScored(
                MIA,
                new UUID(4, 1),
                new UUID(5, 1),
                kind,
                level,
                new UUID(6, history.size()),
                score,
                null,
                Instant.parse(at)));
    }

    private AdminStatsUserDetailResponse detail(String endDate) {
        history.fold(new StatsProjection(pages), 0, history.size());
        var end = LocalDate.parse(endDate);
        return new EngagementStats(
                        new Questions(pages, new NoPast(), Clock.fixed(NOW, ZoneOffset.UTC)),
                        (caller, learners, until, now, asOf) -> new int[learners.size()],
                        new NameOrders(1 << 20))
                .member(new StatsQuery(new Actor(new UUID(0, 0), true), ACME, null, end.minusDays(9), end), MIA)
                .value();
    }
}
