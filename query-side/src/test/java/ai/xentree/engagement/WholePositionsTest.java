package ai.xentree.engagement;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ai.xentree.core.Actor;
import ai.xentree.engagement.figures.AdminStatsDashboardResponse;
import ai.xentree.engagement.figures.AdminStatsMemberActivityRow;
import ai.xentree.organizations.MembershipEvent.MemberAdded;
import ai.xentree.organizations.OrganizationEvent.OrganizationCreated;
import ai.xentree.organizations.OrganizationRole;
import ai.xentree.projection.EmbeddedViews;
import ai.xentree.projection.OvertakenException;
import ai.xentree.sessions.SessionEvent.SessionRecorded;
import ai.xentree.sessions.SessionSource;
import ai.xentree.stats.NameOrders;
import ai.xentree.stats.NoPast;
import ai.xentree.stats.Questions;
import ai.xentree.stats.RecordedHistory;
import ai.xentree.stats.StatsQuery;
import ai.xentree.stats.folding.StatsProjection;
import ai.xentree.stats.pages.Answer;
import ai.xentree.stats.pages.Pages;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Answers while pages are being written, by this program and by another. */
class WholePositionsTest {

    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
    private static final UUID ORGANIZATION = new UUID(1, 1);
    private static final UUID ANNA = new UUID(3, 1);
    private static final UUID BEN = new UUID(3, 2);
    private static final int BEFORE_SESSIONS = 3;
    private static final int SESSIONS = 200;

    private final EmbeddedViews views = new EmbeddedViews();
    private final Pages pages = pages();
    private final RecordedHistory history = new RecordedHistory(START);

    WholePositionsTest() {
        history.add(new OrganizationCreated(ORGANIZATION, "Acme", "acme", null, START))
                .add(new MemberAdded(ORGANIZATION, ANNA, OrganizationRole.OWNER, START))
                .add(new MemberAdded(ORGANIZATION, BEN, OrganizationRole.MEMBER, START));
        for (int i = 0; i < SESSIONS; i++) {
            var from = START.plusSeconds(60L * i);
            history.add(new SessionRecorded(
                    new UUID(4, i),
                    i % 2 == 0 ? ANNA : BEN,
                    SessionSource.IMPORTED,
                    null,
                    from,
                    from.plusSeconds(60),
                    60));
        }
    }

    @AfterEach
    void close() {
        views.close();
    }

    @Test
    void givenAWriterAtWork_whenReadersAsk_thenEachAnswerIsWhollyOfThePositionItNames() throws Exception {
        history.fold(new StatsProjection(pages), 0, BEFORE_SESSIONS);
        var done = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var readers = List.of(pages, pages, pages()).stream()
                    .map(from -> threads.submit(readUntil(done, from)))
                    .toList();
            try {
                for (int i = BEFORE_SESSIONS; i < history.size(); i++) {
                    history.fold(new StatsProjection(pages), i, i + 1);
                }
            } finally {
                done.set(true);
            }
            for (var reader : readers) {
                assertThat(reader.get()).isPositive();
            }
        }
        assertWhole(ask(pages));
        assertThat(ask(pages()).position()).isEqualTo(history.size() - 1L);
    }

    @Test
    void givenTwoWriters_whenOneWasOvertaken_thenItIsToldAndNothingIsCountedTwice() {
        history.fold(new StatsProjection(pages), 0, 10);
        var late = new StatsProjection(pages()).begin();
        history.events().subList(10, 20).forEach(late::fold);
        history.fold(new StatsProjection(pages), 10, 15);
        assertThatExceptionOfType(OvertakenException.class).isThrownBy(() -> late.flush(19));
        history.fold(new StatsProjection(pages), 10, 30);
        var answer = ask(pages());
        assertThat(answer.position()).isEqualTo(29);
        assertWhole(answer);
    }

    @Test
    void givenAReadModelBuiltAnew_whenAnotherProgramHasOldPages_thenItNoticesAndForgetsThem() {
        var elsewhere = pages();
        history.fold(new StatsProjection(pages), 0, 50);
        assertWhole(ask(elsewhere));
        new StatsProjection(pages).clear();
        history.fold(new StatsProjection(pages), 0, 60);
        assertThat(ask(elsewhere).position()).isEqualTo(59);
        assertWhole(ask(elsewhere));
    }

    private Callable<Integer> readUntil(AtomicBoolean done, Pages from) {
        return () -> {
            int answers = 0;
            while (!done.get()) {
                assertWhole(ask(from));
                answers++;
            }
            return answers;
        };
    }

    private static void assertWhole(Answer<AdminStatsDashboardResponse> answer) {
        var sessions = answer.position() + 1 - BEFORE_SESSIONS;
        var dashboard = answer.value();
        assertThat(requireNonNull(dashboard.pulse()).summary().totalSessions()).isEqualTo(sessions);
        var members = requireNonNull(dashboard.memberActivity());
        assertThat(members)
                .extracting(AdminStatsMemberActivityRow::sessions)
                .containsExactlyInAnyOrder((int) (sessions + 1) / 2, (int) sessions / 2);
        var lastEnd = sessions == 0 ? null : START.plusSeconds(60 * sessions);
        assertThat(members.stream()
                        .map(AdminStatsMemberActivityRow::lastActive)
                        .filter(end -> end != null)
                        .max(Instant::compareTo)
                        .orElse(null))
                .isEqualTo(lastEnd);
    }

    private static Answer<AdminStatsDashboardResponse> ask(Pages from) {
        var day = LocalDate.ofInstant(START, ZoneOffset.UTC);
        var clock = Clock.fixed(START.plusSeconds(86_400), ZoneOffset.UTC);
        return WholeDashboard.of(
                new EngagementStats(
                        new Questions(from, new NoPast(), clock),
                        (caller, learners, until, now, asOf) -> new int[learners.size()],
                        new NameOrders(1 << 20)),
                new StatsQuery(Actor.user(ANNA), ORGANIZATION, null, day, day.plusDays(1)));
    }

    private Pages pages() {
        return new Pages(views.place(), "engagement", 1 << 20);
    }
}
