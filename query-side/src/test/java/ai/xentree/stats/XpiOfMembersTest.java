package ai.xentree.stats;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.core.Actor;
import ai.xentree.english.CefrLevel;
import ai.xentree.english.ModuleProgressEvent.TaskScored;
import ai.xentree.english.Points;
import ai.xentree.english.TaskKind;
import ai.xentree.organizations.MembershipEvent.MemberAdded;
import ai.xentree.organizations.MembershipEvent.MemberRemoved;
import ai.xentree.organizations.MembershipEvent.TeamJoined;
import ai.xentree.organizations.OrganizationEvent.OrganizationCreated;
import ai.xentree.organizations.OrganizationEvent.TeamCreated;
import ai.xentree.organizations.OrganizationRole;
import ai.xentree.projection.EmbeddedViews;
import ai.xentree.stats.folding.StatsProjection;
import ai.xentree.stats.pages.Pages;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** XPI at both ends of the first half of March (semantics.md, section 5) of someone who only reads: a quarter of that skill. */
class XpiOfMembersTest {

    private static final UUID ACME = new UUID(1, 1);
    private static final UUID SALES = new UUID(2, 1);
    private static final UUID MIA = new UUID(3, 1);
    private static final LocalDate FIRST = LocalDate.parse("2026-03-01");
    private static final LocalDate LAST = LocalDate.parse("2026-03-15");
    private static final Instant NOW = Instant.parse("2026-04-10T12:00:00Z");

    private final EmbeddedViews views = new EmbeddedViews();
    private final Pages pages = new Pages(views.place(), "engagement", 1 << 20);
    private final RecordedHistory history = new RecordedHistory(NOW.minusSeconds(3_600))
            .add(new OrganizationCreated(ACME, "Acme", "acme", null, at("2025-01-01T00:00:00Z")))
            .add(new TeamCreated(ACME, SALES, "Sales", at("2025-01-01T00:00:00Z")));
    private int folded;

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void givenNoAttempts_thenItIsNothing() {
        joined("2026-01-10T09:00:00Z");
        assertXpi("0.0", "0.0");
    }

    @Test
    void givenScoresBeforeAndInTheRange_thenEachEndSeesThoseRecordedBeforeIt() {
        joined("2026-01-10T09:00:00Z");
        reading(CefrLevel.B1, 0, "2026-02-28T23:59:59.999Z");
        reading(CefrLevel.B2, 0, "2026-03-01T00:00:00Z");
        assertXpi("10.0", "11.5");
    }

    @Test
    void givenAScoreAfterTheRange_thenTheRangeDoesNotSeeIt() {
        joined("2026-01-10T09:00:00Z");
        reading(CefrLevel.B1, 0, "2026-03-15T23:59:59.999Z");
        reading(CefrLevel.C1, 100, "2026-03-16T00:00:00Z");
        assertXpi("0.0", "10.0");
    }

    @Test
    void givenALongPause_thenItIsWhatItWasMonthsOrYearsAgo() {
        joined("2024-01-10T09:00:00Z");
        reading(CefrLevel.B1, 0, "2024-05-05T10:00:00Z");
        reading(CefrLevel.C1, 0, "2026-04-01T10:00:00Z");
        assertXpi("10.0", "10.0");
    }

    @Test
    void givenSomeoneWhoJoinsInTheRange_thenTheyBringWhatTheyHave() {
        reading(CefrLevel.B1, 0, "2026-01-05T10:00:00Z");
        reading(CefrLevel.C1, 0, "2026-03-10T08:59:00Z");
        joined("2026-03-10T09:00:00Z");
        assertXpi("13.0", "13.0");
        reading(CefrLevel.C1, 0, "2026-03-10T09:00:00Z");
        assertXpi("13.0", "15.1");
    }

    @Test
    void givenSomeoneWhoLeavesInTheRange_thenWhatTheyLearnAfterwardsIsNotSeen() {
        joined("2026-01-10T09:00:00Z");
        reading(CefrLevel.B1, 0, "2026-03-05T10:00:00Z");
        left("2026-03-06T10:00:00Z");
        reading(CefrLevel.C1, 100, "2026-03-07T10:00:00Z");
        assertXpi("0.0", "10.0");
    }

    @Test
    void givenSomeoneWhoComesBackInTheRange_thenTheyBringWhatTheyLearnedElsewhere() {
        joined("2025-01-10T09:00:00Z");
        reading(CefrLevel.B1, 0, "2025-02-01T10:00:00Z");
        left("2025-03-01T10:00:00Z");
        reading(CefrLevel.C1, 0, "2026-02-01T10:00:00Z");
        joined("2026-03-02T09:00:00Z");
        assertXpi("13.0", "13.0");
    }

    @Test
    void givenAMembershipOfThePastThatIsImported_thenItSeesWhatWasScoredSince() {
        reading(CefrLevel.B1, 0, "2026-01-20T10:00:00Z");
        reading(CefrLevel.C1, 0, "2026-03-03T10:00:00Z");
        joined("2026-01-10T09:00:00Z");
        assertXpi("10.0", "13.0");
    }

    @Test
    void givenAMembershipOfThePastThatEnded_thenItSeesNothingAfterwards() {
        reading(CefrLevel.B1, 0, "2026-01-20T10:00:00Z");
        reading(CefrLevel.C1, 0, "2026-03-03T10:00:00Z");
        joined("2026-01-10T09:00:00Z");
        left("2026-03-02T09:00:00Z");
        assertXpi("10.0", "10.0");
    }

    /** Two machines disagree on the time: at every moment scores count in the order in which they were stored. */
    @Test
    void givenAScoreThatIsStoredAfterALaterOne_thenItIsTheLastOfThoseRecordedUntilThen() {
        joined("2026-01-10T09:00:00Z");
        reading(CefrLevel.B1, 0, "2026-02-28T10:00:00Z");
        reading(CefrLevel.B2, 0, "2026-03-01T00:00:00Z");
        reading(CefrLevel.C1, 0, "2026-02-28T23:59:59.999Z");
        assertXpi("13.0", "14.1"); // of 40, 80 and of 40, 60, 80
    }

    @Test
    void givenATeam_thenXpiGoesByTheMembershipOfTheOrganization() {
        joined("2026-01-10T09:00:00Z");
        reading(CefrLevel.B1, 0, "2026-03-02T10:00:00Z");
        history.add(new TeamJoined(ACME, MIA, SALES, at("2026-03-03T10:00:00Z")));
        assertXpi(SALES, "0.0", "10.0");
    }

    private void joined(String at) {
        history.add(new MemberAdded(ACME, MIA, OrganizationRole.MEMBER, at(at)));
    }

    private void left(String at) {
        history.add(new MemberRemoved(ACME, MIA, at(at)));
    }

    private void reading(CefrLevel level, double score, String at) {
        history.add(new TaskScored(
                MIA,
                new UUID(4, 1),
                new UUID(5, 1),
                TaskKind.READING,
                level,
                new UUID(6, history.size()),
                score,
                null,
                at(at)));
    }

    private void assertXpi(String start, String end) {
        assertXpi(null, start, end);
    }

    private void assertXpi(@Nullable UUID team, String start, String end) {
        history.fold(new StatsProjection(pages), folded, history.size());
        folded = history.size();
        var query = new StatsQuery(new Actor(new UUID(0, 0), true), ACME, team, FIRST, LAST);
        new Questions(pages, new NoPast(), Clock.fixed(NOW, ZoneOffset.UTC)).answer(query, question -> {
            assertThat(Points.xpi(question.xpi().atStart(question.range())[0]).rounded())
                    .isEqualTo(start);
            assertThat(Points.xpi(question.xpi().atEnd(question.range())[0]).rounded())
                    .isEqualTo(end);
            return question;
        });
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }
}
