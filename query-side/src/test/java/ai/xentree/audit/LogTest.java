package ai.xentree.audit;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.events.AggregateIds;
import ai.xentree.events.RawEvent;
import ai.xentree.organizations.MembershipEvent.MemberAdded;
import ai.xentree.organizations.MembershipEvent.MemberRemoved;
import ai.xentree.organizations.OrganizationRole;
import ai.xentree.projection.EmbeddedViews;
import ai.xentree.sessions.SessionEvent.SessionStarted;
import ai.xentree.sessions.SessionSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LogTest {

    private static final UUID ACME = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);
    private static final UUID AUDREY = new UUID(2, 1);
    private static final UUID BOB = new UUID(2, 2);
    private static final Visible ALL = new Visible(true, Set.of());
    private static final Visible OF_ACME = new Visible(false, Set.of(ACME));
    private static final int HEAD = 40_500;
    private static final int RARE_AT = 20_000;
    private static final UUID MIA = new UUID(2, 3);
    private static final UUID SESSION = new UUID(3, 1);
    private static final int JOINED_AT = 10_001;
    private static final int LEFT_AT = 30_001;
    private static final int LEARNING_EVERY = 4_500;

    private final EmbeddedViews views = new EmbeddedViews();
    private final LongHistory history = new LongHistory();
    private final Sieves sieves = history.sieves(views.place());
    private final Log log = history.log(sieves, 200_000);
    private final Sight sight = history.sight(new AuditSettings(1, Duration.ofSeconds(5), 1, 1, 1));

    @BeforeEach
    void longHistory() {
        for (int position = 1; position <= HEAD; position++) {
            if (position == RARE_AT) {
                history.add(ACME, BOB, "test.Rare");
            } else if (position == JOINED_AT) {
                history.add(
                        AUDREY, new MemberAdded(ACME, MIA, OrganizationRole.MEMBER, Instant.ofEpochMilli(position)));
            } else if (position == LEFT_AT) {
                history.add(AUDREY, new MemberRemoved(ACME, MIA, Instant.ofEpochMilli(position)));
            } else if (position % LEARNING_EVERY == 0) {
                history.add(MIA, started(Instant.ofEpochMilli(position)));
            } else {
                history.add(position % 3 == 0 ? ACME : position % 3 == 1 ? OTHER : null, AUDREY, "test.Often");
            }
        }
    }

    private static SessionStarted started(Instant at) {
        return new SessionStarted(SESSION, MIA, SessionSource.XEL, null, null, at);
    }

    @AfterEach
    void close() {
        views.close();
    }

    record Wanted(Filter filter, Visible visible) {}

    private static Wanted search(
            Visible visible,
            @Nullable String name,
            @Nullable UUID actor,
            @Nullable String request,
            @Nullable Long from,
            @Nullable Long to) {
        return new Wanted(new Filter(null, null, null, name, actor, request, instant(from), instant(to)), visible);
    }

    private static @Nullable Instant instant(@Nullable Long milli) {
        return milli == null ? null : Instant.ofEpochMilli(milli);
    }

    static Stream<Wanted> searches() {
        return Stream.of(
                search(ALL, null, null, null, null, null),
                search(OF_ACME, null, null, null, null, null),
                search(OF_ACME, "test.Rare", null, null, null, null),
                search(OF_ACME, "Rare", null, null, null, null),
                search(OF_ACME, "are", null, null, null, null),
                search(new Visible(false, Set.of(OTHER)), "test.Rare", null, null, null, null),
                search(new Visible(false, Set.of()), null, null, null, null, null),
                search(OF_ACME, null, BOB, null, null, null),
                search(ALL, null, AUDREY, "r31000", null, null),
                search(ALL, null, null, null, 999L, 1_001L),
                search(ALL, null, null, null, 40_400L, null),
                new Wanted(
                        new Filter(null, AggregateIds.outside("thing:" + BOB), "Thing", null, null, null, null, null),
                        ALL),
                search(OF_ACME, "sessions.SessionStarted", null, null, null, null),
                search(OF_ACME, null, MIA, null, null, null),
                new Wanted(new Filter(null, SESSION, null, null, null, null, null, null), OF_ACME),
                new Wanted(new Filter(null, null, "Thing", null, null, null, null, null), OF_ACME));
    }

    @ParameterizedTest
    @MethodSource("searches")
    void givenALongHistory_thenASearchFindsWhatLookingAtEveryEventFinds(Wanted wanted) {
        var plainly = history.all().stream()
                .filter(new Search(wanted.filter(), wanted.visible(), sight)::finds)
                .toList();
        assertThat(found(log, wanted, 0, HEAD, 1_000))
                .as("first, without sieves")
                .isEqualTo(plainly);
        assertThat(found(log, wanted, 0, HEAD, 700)).as("then with them").isEqualTo(plainly);
        assertThat(found(log, wanted, 1_500, 39_999, 100))
                .isEqualTo(plainly.stream()
                        .filter(event -> event.position() > 1_500 && event.position() <= 39_999)
                        .toList());
    }

    private static List<RawEvent> found(Log log, Wanted wanted, long after, long last, int rows) {
        return LongHistory.found(log, wanted.filter(), wanted.visible(), after, last, rows);
    }

    @Test
    void givenSomeoneWhoJoinsAndLeaves_thenTheirSessionsInBetweenAreFoundWithStretchesMadeReadyAndWithout() {
        var sessions = search(OF_ACME, null, MIA, null, null, null);
        assertThat(found(log, sessions, 0, HEAD, 2))
                .extracting(RawEvent::position)
                .containsExactly(13_500L, 18_000L, 22_500L, 27_000L);
        sieves.makeNext(100);
        assertThat(found(log, sessions, 0, HEAD, 2))
                .extracting(RawEvent::position)
                .containsExactly(13_500L, 18_000L, 22_500L, 27_000L);
        assertThat(found(log, search(new Visible(false, Set.of(OTHER)), null, MIA, null, null, null), 0, HEAD, 100))
                .isEmpty();
    }

    @Test
    void givenStretchesThatWereMadeReady_thenThoseThatHoldNothingAreNotRead() {
        sieves.makeNext(100);
        history.read();
        var rare = search(OF_ACME, "test.Rare", null, null, null, null);
        var part = log.part(rare.filter(), rare.visible(), 0, HEAD, 100);
        assertThat(part.events()).hasSize(1);
        assertThat(part.next()).isNull();
        assertThat(history.read())
                .as("its stretch, the one that is not full, and now and then one too many")
                .isLessThan(4_000);
    }

    @Test
    void givenAPageIsFull_thenNothingBeyondItsStretchIsRead() {
        var all = search(ALL, null, null, null, null, null);
        assertThat(log.part(all.filter(), all.visible(), 0, HEAD, 10).next()).isEqualTo(10);
        assertThat(history.read()).isEqualTo(Sieves.STRETCH);
    }

    @Test
    void givenMuchToReadForLittle_thenAPageEndsEarlyAndGoesOn() {
        var impatient = history.log(sieves, 5_000);
        var rare = search(ALL, "test.Rare", null, null, null, null);
        assertThat(impatient.part(rare.filter(), rare.visible(), 0, HEAD, 10).next())
                .isEqualTo(5_000);
        assertThat(found(impatient, rare, 0, HEAD, 10)).hasSize(1);
    }

    @Test
    void givenAnotherHistoryWasPutInItsPlace_thenWhatWasKnownOfTheOldOneIsForgotten() {
        sieves.makeNext(100);
        var restored = new LongHistory();
        for (int position = 1; position <= 2_000; position++) {
            restored.add(ACME, BOB, "test.New");
        }
        var started = restored.log(restored.sieves(views.place()), 200_000);
        assertThat(found(started, search(OF_ACME, "test.New", BOB, null, null, null), 0, 2_000, 100))
                .hasSize(2_000);
    }

    @Test
    void givenAnAggregateWithoutAnIdOfItsOwn_thenItIsFoundByTheOneMadeForIt() {
        assertThat(log.of(AggregateIds.outside("thing:" + BOB)).map(RawEvent::position))
                .hasValue((long) RARE_AT);
        assertThat(log.of(new UUID(9, 9))).isEmpty();
    }
}
