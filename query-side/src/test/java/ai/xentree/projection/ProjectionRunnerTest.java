package ai.xentree.projection;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.claims.ClaimEvent.NameClaimed;
import ai.xentree.claims.ClaimKind;
import ai.xentree.identity.AccountEvent.AccountErased;
import ai.xentree.projection.ProjectionStatus.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProjectionRunnerTest {

    private static final int BATCH = 10;
    private static final Duration LONG = Duration.ofSeconds(30);

    private final EmbeddedViews views = new EmbeddedViews();
    private final EmbeddedHistory history = new EmbeddedHistory();
    private final VisitCounts visits = new VisitCounts(views.place());
    private ProjectionRunner runner = runner("here");
    private Thread thread = new Thread(runner);

    @AfterEach
    void stop() throws InterruptedException {
        runner.stop();
        thread.join();
        history.close();
        views.close();
    }

    @Test
    void givenEventsBeforeAndAfterItsStart_whenTheyAreStored_thenTheReadModelShowsThem() throws Exception {
        history.store(visit("a"), visit("b"));
        thread.start();
        var last = history.store(visit("a"));
        assertThat(runner.await(last, LONG)).isTrue();
        assertThat(visits.count("a")).isEqualTo(2);
        assertThat(visits.count("b")).isEqualTo(1);
    }

    @Test
    void givenAnEventThatConcernsNothing_whenItIsTakenUp_thenItsPositionIsWrittenDownAtTheLatestWhenItStops()
            throws Exception {
        var workshop = new Workshop(views, history, "here", BATCH, Duration.ofHours(1), LONG);
        runner = workshop.answering(place -> visits);
        thread = new Thread(runner);
        var first = history.store(visit("a"));
        thread.start();
        assertThat(runner.await(first, LONG)).isTrue();
        var last = history.store(visit(VisitCounts.NOBODY));
        assertThat(runner.await(last, LONG)).isTrue();
        assertThat(workshop.positions.latest("visits").orElseThrow().position()).isEqualTo(last);
        assertThat(workshop.positions.find("visits").orElseThrow().position()).isEqualTo(first);
        runner.stop();
        thread.join();
        assertThat(workshop.positions.find("visits").orElseThrow().position()).isEqualTo(last);
    }

    @Test
    void givenAReadModelThatIsDroppedWhileNothingHappens_whenTheNextEventComes_thenItIsMadeAnew() throws Exception {
        var workshop = new Workshop(views, history, "here", BATCH, Duration.ZERO, Duration.ofMillis(3));
        runner = workshop.answering(place -> visits);
        thread = new Thread(runner);
        thread.start();
        assertThat(runner.await(history.store(visit("a"), visit("a")), LONG)).isTrue();
        views.place().drop("visits", "projections");
        while (views.place().getCollection("projections").countDocuments() == 0) {
            Thread.onSpinWait();
        }
        assertThat(runner.await(history.store(visit("a")), LONG)).isTrue();
        assertThat(visits.count("a")).isEqualTo(3);
    }

    @Test
    void givenMoreEventsThanAreReadAtOnce_whenItCatchesUp_thenEachIsFoldedOnceInItsPlace() throws Exception {
        readFewAtOnce();
        var folded = new ArrayList<Long>();
        visits.onFold = event -> folded.add(event.position());
        var last = history.store(
                Stream.generate(() -> visit("a")).limit(3 * BATCH + 1).toArray(NameClaimed[]::new));
        thread.start();
        assertThat(runner.await(last, LONG)).isTrue();
        assertThat(folded).isEqualTo(LongStream.rangeClosed(0, last).boxed().toList());
        assertThat(visits.count("a")).isEqualTo(3 * BATCH + 1);
    }

    @Test
    void givenAFailingEventAmongThoseReadAhead_whenItCatchesUp_thenOnlyItsSequenceIsSetAside() throws Exception {
        readFewAtOnce();
        failOn(BATCH + 1, new IllegalStateException());
        var events = Stream.generate(() -> visit("a")).limit(3 * BATCH).toArray(NameClaimed[]::new);
        events[BATCH + 1] = visit("b");
        events[2 * BATCH + 1] = visit("b");
        var last = history.store(events);
        thread.start();
        assertThat(runner.await(last, LONG)).isTrue();
        assertThat(visits.count("a")).isEqualTo(3 * BATCH - 2);
        assertThat(visits.count("b")).isZero();
        assertThat(runner.status().deadLetters()).isEqualTo(2);
    }

    @Test
    void givenAHandlerThatThrowsAnException_whenOthersFollow_thenOnlyItsSequenceIsSetAside() throws Exception {
        failOn(1, new IllegalStateException("secret"));
        thread.start();
        var last = history.store(visit("a"), visit("b"), visit("a"), visit("b"));
        assertThat(runner.await(last, LONG)).isTrue();
        assertThat(visits.count("a")).isEqualTo(2);
        assertThat(visits.count("b")).isZero();
        assertThat(runner.status().deadLetters()).isEqualTo(2);
        assertThat(runner.status().state()).isEqualTo(State.RUNNING);
    }

    @Test
    void givenAHandlerThatThrowsAnError_whenOthersFollow_thenTheProcessorGoesOn() throws Exception {
        failOn(0, new StackOverflowError());
        thread.start();
        var last = history.store(visit("a"), visit("b"));
        assertThat(runner.await(last, LONG)).isTrue();
        assertThat(visits.count("b")).isEqualTo(1);
        assertThat(runner.status().deadLetters()).isEqualTo(1);
    }

    @Test
    void givenASequenceSetAsideBeforeARestart_whenALaterEventOfItComes_thenItIsSetAsideToo() throws Exception {
        failOn(0, new IllegalStateException());
        thread.start();
        assertThat(runner.await(history.store(visit("a")), LONG)).isTrue();
        restart();
        assertThat(runner.await(history.store(visit("a"), visit("b")), LONG)).isTrue();
        assertThat(visits.count("a")).isZero();
        assertThat(visits.count("b")).isEqualTo(1);
        assertThat(runner.status().deadLetters()).isEqualTo(2);
    }

    @Test
    void givenAPersonOfWhomAnEventIsSetAside_whenTheyAreErased_thenTheyAreForgottenAllTheSame() throws Exception {
        var mara = new UUID(0, 1);
        failOn(1, new IllegalStateException());
        thread.start();
        assertThat(runner.await(history.store(visit(mara.toString()), visit(mara.toString())), LONG))
                .isTrue();
        assertThat(visits.count(mara.toString())).isEqualTo(1);
        assertThat(runner.await(history.store(new AccountErased(mara, mara, Instant.EPOCH)), LONG))
                .isTrue();
        assertThat(visits.count(mara.toString())).isZero();
        assertThat(runner.status().deadLetters()).isEqualTo(1);
    }

    @Test
    void givenWritesThatFailForATime_whenTheyWorkAgain_thenNothingIsLostOrCountedTwice() throws Exception {
        var failures = new AtomicInteger(2);
        visits.onFlush = () -> {
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("The store is away.");
            }
        };
        thread.start();
        var last = history.store(visit("a"), visit("a"), visit("b"));
        assertThat(runner.await(last, LONG)).isTrue();
        assertThat(visits.count("a")).isEqualTo(2);
        assertThat(runner.status().deadLetters()).isZero();
        assertThat(runner.status().lastError()).isNull();
    }

    @Test
    void givenAReadModelOfAnOlderVersion_whenItIsNotRebuiltYet_thenItShowsNothing() throws Exception {
        thread.start();
        var last = history.store(visit("a"));
        assertThat(runner.await(last, LONG)).isTrue();
        var positions = new ProjectionPositions(views.place(), "elsewhere", Duration.ofSeconds(20));
        var waiting = new Projections(List.of(runner("elsewhere")), positions, history.history());
        assertThat(waiting.await(last, Duration.ZERO)).isTrue();
        visits.version = 2;
        assertThat(waiting.await(last, Duration.ZERO)).isFalse();
    }

    @Test
    void givenAReadModelThatIsGone_whenItStarts_thenItComesBackFromHistory() throws Exception {
        thread.start();
        var last = history.store(visit("a"));
        assertThat(runner.await(last, LONG)).isTrue();
        views.place().getCollection("visits").drop();
        views.place().getCollection("projections").drop();
        restart();
        assertThat(runner.await(last, LONG)).isTrue();
        assertThat(visits.count("a")).isEqualTo(1);
    }

    @Test
    void givenAnotherProgramThatWritesTheReadModel_whenThisOneStarts_thenItWaits() throws Exception {
        thread.start();
        var last = history.store(visit("a"));
        assertThat(runner.await(last, LONG)).isTrue();
        var other = runner("elsewhere");
        var otherThread = Thread.ofPlatform().start(other);
        assertThat(other.await(last, Duration.ofMillis(50))).isFalse();
        assertThat(other.status().state()).isEqualTo(State.WAITING);
        other.stop();
        otherThread.join();
    }

    private void failOn(long position, Throwable failure) {
        visits.onFold = event -> {
            if (event.position() == position) {
                ProjectionRunnerTest.<RuntimeException>sneak(failure);
            }
        };
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void sneak(Throwable failure) throws E {
        throw (E) failure;
    }

    private void restart() throws InterruptedException {
        runner.stop();
        thread.join();
        visits.onFold = event -> {};
        runner = runner("here");
        thread = Thread.ofPlatform().start(runner);
    }

    private void readFewAtOnce() {
        runner = runner("here", BATCH);
        thread = new Thread(runner);
    }

    private ProjectionRunner runner(String owner) {
        return runner(owner, 1_000);
    }

    private ProjectionRunner runner(String owner, int batchSize) {
        return new Workshop(views, history, owner, batchSize).answering(place -> visits);
    }

    private static NameClaimed visit(String claim) {
        return new NameClaimed(claim, ClaimKind.SLUG, new UUID(0, 0));
    }
}
