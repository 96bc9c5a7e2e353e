package ai.xentree.audit;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.events.RawEvent;
import ai.xentree.organizations.MembershipEvent.MemberAdded;
import ai.xentree.organizations.MembershipEvent.MemberRemoved;
import ai.xentree.organizations.OrganizationRole;
import ai.xentree.projection.EmbeddedViews;
import ai.xentree.sessions.SessionEvent.SessionRecorded;
import ai.xentree.sessions.SessionSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stretches of history are passed over where they hold no session that an organization counts, and no others are. */
class SievedSessionsTest {

    private static final UUID ACME = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);
    private static final UUID MIA = new UUID(2, 1);
    private static final UUID BOB = new UUID(2, 2);
    private static final Filter EVERYTHING = filter(null, null, null);
    private static final int ALL = 1_000;

    private final EmbeddedViews views = new EmbeddedViews();
    private final LongHistory history = new LongHistory();

    @AfterEach
    void close() {
        views.close();
    }

    private static Filter filter(@Nullable String kind, @Nullable String name, @Nullable UUID actor) {
        return new Filter(null, null, kind, name, actor, null, null, null);
    }

    private static Visible of(UUID... organizations) {
        return new Visible(false, Set.of(organizations));
    }

    private void joins(UUID organization, UUID person) {
        history.add(person, new MemberAdded(organization, person, OrganizationRole.MEMBER, now()));
    }

    private void leaves(UUID organization, UUID person) {
        history.add(person, new MemberRemoved(organization, person, now()));
    }

    private Instant now() {
        return Instant.ofEpochMilli(history.head() + 1);
    }

    /** Somebody learns until a stretch ends. */
    private void learns(UUID person, int untilStretch) {
        while (history.head() < (long) untilStretch * Sieves.STRETCH) {
            learns(person);
        }
    }

    private void learns(UUID person) {
        var session = new UUID(3, history.head());
        history.add(person, new SessionRecorded(session, person, SessionSource.IMPORTED, null, now(), now(), 0));
    }

    private List<Long> found(Sieves sieves, Visible visible) {
        history.read();
        return LongHistory.found(history.log(sieves, 200_000), EVERYTHING, visible, 0, history.head(), 100_000).stream()
                .map(RawEvent::position)
                .toList();
    }

    private int stretchesRead() {
        return history.read() / Sieves.STRETCH;
    }

    @Test
    void givenAPlatformOfManyOrganizations_thenOnlyTheStretchesInWhichTheirOwnLearnAreRead() {
        joins(ACME, MIA);
        joins(OTHER, BOB);
        learns(BOB, 10);
        learns(MIA);
        learns(BOB, 20);
        learns(MIA);
        learns(BOB, 30);
        var sieves = history.sieves(views.place());
        sieves.makeNext(ALL);
        assertThat(found(sieves, of(ACME))).containsExactly(1L, 10_001L, 20_001L);
        assertThat(stretchesRead()).isEqualTo(3);
        assertThat(found(sieves, of(OTHER))).hasSize(29_997);
        assertThat(stretchesRead()).isEqualTo(30);
    }

    @Test
    void givenSomeoneWhoMoves_thenEachOrganizationReadsItsOwnHalf() {
        learns(MIA, 3);
        joins(OTHER, MIA);
        learns(MIA, 10);
        leaves(OTHER, MIA);
        joins(ACME, MIA);
        learns(MIA, 14);
        leaves(ACME, MIA);
        learns(MIA, 20);
        var sieves = history.sieves(views.place());
        sieves.makeNext(ALL);
        assertThat(found(sieves, of(OTHER))).hasSize(7_001).startsWith(3_001L).endsWith(10_001L);
        assertThat(stretchesRead()).isEqualTo(8);
        assertThat(found(sieves, of(ACME))).hasSize(4_000).startsWith(10_002L).endsWith(14_001L);
        assertThat(stretchesRead()).isEqualTo(5);
    }

    @Test
    void givenAStretchThatIsReadBeforeThoseBeforeItAreMadeReady_thenNothingOfItIsLost() {
        joins(ACME, MIA);
        learns(BOB, 4);
        learns(MIA, 5);
        var sieves = history.sieves(views.place());
        var log = history.log(sieves, 200_000);
        assertThat(LongHistory.found(log, EVERYTHING, of(ACME), 4_000, 5_000, 100))
                .hasSize(1_000);
        sieves.makeNext(ALL);
        assertThat(found(sieves, of(ACME))).hasSize(1_001);
        assertThat(stretchesRead()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit_memberships", "audit_sieves_3"})
    void givenOneOfTheTwoCollectionsIsGone_thenAllIsMadeAnewAtTheNextStart(String gone) {
        joins(ACME, MIA);
        learns(BOB, 3);
        history.sieves(views.place()).makeNext(ALL);
        views.place().drop(gone);
        learns(MIA, 4);
        var restarted = history.sieves(views.place());
        restarted.makeNext(ALL);
        assertThat(found(restarted, of(ACME))).hasSize(1_001);
        assertThat(stretchesRead()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {42, 43, 44})
    void givenAnyHistory_thenASearchFindsWhatLookingAtEveryEventFinds(long seed) {
        var random = new RandomHistory(history, seed);
        random.goOn(6_500);
        history.sieves(views.place()).makeNext(4);
        random.goOn(15_200);
        var log = history.log(history.sieves(views.place()), 200_000);
        var searches = searches();
        assertThat(found(log, searches)).as("while they are made").isEqualTo(plainly(searches));
        history.read();
        assertThat(found(log, searches)).as("with all of them").isEqualTo(plainly(searches));
        assertThat(history.read()).as("many stretches are passed over").isLessThan(15_200 * searches.size() / 2);
    }

    private List<List<Long>> found(Log log, List<Search> searches) {
        return searches.stream()
                .map(search ->
                        LongHistory.found(log, search.filter(), search.visible(), 0, history.head(), 700).stream()
                                .map(RawEvent::position)
                                .toList())
                .toList();
    }

    private List<List<Long>> plainly(List<Search> searches) {
        return searches.stream()
                .map(search -> history.all().stream()
                        .filter(search::finds)
                        .map(RawEvent::position)
                        .toList())
                .toList();
    }

    private List<Search> searches() {
        var sight = history.sight(new AuditSettings(1, Duration.ofSeconds(5), 1, 1, 1_000));
        var organizations = RandomHistory.ORGANIZATIONS;
        var whose = Stream.concat(
                organizations.stream().limit(8).map(SievedSessionsTest::of),
                Stream.of(of(organizations.get(0), organizations.get(10)), of()));
        return whose.flatMap(visible -> Stream.of(
                                EVERYTHING,
                                filter("Thing", null, null),
                                filter(null, "SessionEnded", null),
                                filter(null, null, RandomHistory.PEOPLE.getFirst()))
                        .map(filter -> new Search(filter, visible, sight)))
                .toList();
    }
}
