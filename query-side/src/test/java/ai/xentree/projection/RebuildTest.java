package ai.xentree.projection;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.claims.ClaimEvent.NameClaimed;
import ai.xentree.claims.ClaimKind;
import ai.xentree.projection.ProjectionStatus.State;
import ai.xentree.projection.Rebuild.Status;
import ai.xentree.web.paging.Page;
import com.mongodb.MongoTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A read model is made anew beside the one that answers. */
class RebuildTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final EmbeddedViews views = new EmbeddedViews();
    private final EmbeddedHistory history = new EmbeddedHistory();
    private final Map<ReadModelPlace, VisitCounts> made = new ConcurrentHashMap<>();
    private Consumer<VisitCounts> whenMade = counts -> {};
    private int version = 1;
    private Workshop workshop = new Workshop(views, history, "here", 10);
    private ReadModel visits = workshop.visits(this::counts);
    private Generations generations = workshop.generations(visits);
    private ProjectionRunner runner = workshop.answering(visits, generations);
    private Thread thread = new Thread(runner);

    @BeforeEach
    void start() throws InterruptedException {
        thread.start();
        await(history.store(visit("a"), visit("b"), visit("a")));
    }

    @AfterEach
    void stop() throws InterruptedException {
        runner.stop();
        thread.join();
        history.close();
        views.close();
    }

    @Test
    void givenAReadModelThatWentWrong_whenItIsMadeAnew_thenTheNewOneAnswersAndTheOldOneIsKept() throws Exception {
        spoil();
        assertThat(shown("a")).isEqualTo(99);
        var rebuild = request();
        awaitStatus(rebuild, Status.COMPLETED);
        assertThat(shown("a")).isEqualTo(2);
        assertThat(count(generations.place(0), "a")).isEqualTo(99);
        await(history.store(visit("a")));
        assertThat(shown("a")).isEqualTo(3);
        assertThat(count(generations.place(0), "a")).isEqualTo(99);
    }

    @Test
    void givenOneUnderWay_whenEventsComeIn_thenTheOldOneShowsThemMeanwhileAndTheNewOneAfterwards() throws Exception {
        var mayFlush = new CountDownLatch(1);
        whenMade = counts -> counts.onFlush = () -> wait(mayFlush);
        var rebuild = request();
        awaitStatus(rebuild, Status.RUNNING);
        await(history.store(visit("a")));
        assertThat(shown("a")).isEqualTo(3);
        assertThat(generations.answering(visits)).isZero();
        mayFlush.countDown();
        awaitStatus(rebuild, Status.COMPLETED);
        assertThat(generations.answering(visits)).isEqualTo(1);
        assertThat(shown("a")).isEqualTo(3);
    }

    @Test
    void givenOneUnderWay_whenAnotherIsAskedFor_thenItIsRefused() throws Exception {
        var mayFlush = new CountDownLatch(1);
        whenMade = counts -> counts.onFlush = () -> wait(mayFlush);
        var rebuild = request();
        assertThat(workshop.rebuilds.request("visits", 0, null, null)).isEmpty();
        mayFlush.countDown();
        awaitStatus(rebuild, Status.COMPLETED);
        assertThat(workshop.rebuilds.request("visits", 0, null, null)).isPresent();
    }

    @Test
    void givenOneUnderWay_whenTheProgramEndsAndStartsAgain_thenItGoesOnFromWhereItWas() throws Exception {
        await(history.store(visits(40)));
        var mayGoOn = new CountDownLatch(1);
        whenMade = counts -> counts.onFlush = onceBefore(mayGoOn);
        var rebuild = request();
        while (workshop.positions
                .find("visits@1")
                .filter(p -> p.position() >= 0)
                .isEmpty()) {
            Thread.onSpinWait();
        }
        runner.stop();
        mayGoOn.countDown();
        var again = ConcurrentHashMap.<Long>newKeySet();
        whenMade = counts -> counts.onFold = event -> again.add(event.position());
        restart();
        awaitStatus(rebuild, Status.COMPLETED);
        assertThat(again).doesNotContain(0L);
        assertThat(shown("a")).isEqualTo(42);
        assertThat(workshop.positions.find("visits@1")).isEmpty();
    }

    @Test
    void givenOneUnderWay_whenItIsGivenUp_thenNothingOfItIsLeftAndTheOldOneGoesOn() throws Exception {
        var mayFlush = new CountDownLatch(1);
        whenMade = counts -> counts.onFlush = () -> wait(mayFlush);
        var rebuild = request();
        awaitStatus(rebuild, Status.RUNNING);
        assertThat(workshop.rebuilds.failed(rebuild.id(), "given up")).isTrue();
        mayFlush.countDown();
        while (views.mongo().getCollectionNames().contains("visits@1")
                || workshop.positions.find("visits@1").isPresent()) {
            Thread.onSpinWait();
        }
        await(history.store(visit("b")));
        assertThat(shown("b")).isEqualTo(2);
        assertThat(generations.answering(visits)).isZero();
    }

    @Test
    void givenAProgramOfANewVersion_whenItStarts_thenTheOldOneAnswersUntilTheNewOneIsMade() throws Exception {
        spoil();
        var mayFlush = new CountDownLatch(1);
        version = 2;
        whenMade = counts -> {
            counts.version = version;
            counts.onFlush = () -> wait(mayFlush);
        };
        restart();
        while (runner.status().state() != State.STANDING_STILL) {
            Thread.onSpinWait();
        }
        assertThat(shown("a")).isEqualTo(99);
        mayFlush.countDown();
        await(history.store(visit("a")));
        assertThat(shown("a")).isEqualTo(3);
        assertThat(generations.answering(visits)).isEqualTo(1);
    }

    @Test
    void givenAnotherProgram_whenThisOneSwitches_thenThatOneAnswersFromTheNewOneToo() throws Exception {
        var elsewhere = new Workshop(views, history, "elsewhere", 10);
        var theirs = elsewhere.generations(visits);
        var other = elsewhere.answering(visits, theirs);
        var otherThread = Thread.ofPlatform().start(other);
        awaitStatus(request(), Status.COMPLETED);
        while (theirs.answering(visits) != 1) {
            Thread.onSpinWait();
        }
        other.stop();
        otherThread.join();
    }

    @Test
    void givenAnotherProgramThatHasNotNoticedTheSwitch_whenItDropsWhatWasBefore_thenWhatAnswersStays() {
        var elsewhere = new Workshop(views, history, "elsewhere", 10);
        var theirs = elsewhere.generations(visits);
        assertThat(theirs.answering(visits)).isZero();
        awaitStatus(request(), Status.COMPLETED);
        elsewhere.operations(visits, theirs).dropPrevious("visits", null);
        assertThat(views.mongo().getCollectionNames()).contains("visits@1").doesNotContain("visits");
        assertThat(shown("a")).isEqualTo(2);
    }

    @Test
    void givenAProgramThatLeavesTheReadModelToOthers_whenTheySwitch_thenItAnswersFromTheNewOneToo() {
        var elsewhere = new Workshop(views, history, "elsewhere", 10, Set.of("others"));
        var theirs = elsewhere.generations(visits);
        assertThat(theirs.answering(visits)).isZero();
        var looking =
                new ProjectionConfiguration().generationsKeptUpElsewhere(List.of(visits), theirs, elsewhere.settings);
        looking.start();
        awaitStatus(request(), Status.COMPLETED);
        var deadline = System.nanoTime() + LONG.toNanos();
        while (theirs.answering(visits) != 1) {
            assertThat(System.nanoTime()).as("time").isLessThan(deadline);
        }
        looking.stop();
    }

    @Test
    void givenAReadModelMadeAnewWhosePositionIsGone_whenItIsBuiltFromTheFirstEvent_thenWhatIsBuiltAnswers()
            throws Exception {
        awaitStatus(request(), Status.COMPLETED);
        runner.stop();
        thread.join();
        views.place().drop("projections", "visits@1");
        runner = workshop.answering(visits, generations);
        thread = Thread.ofPlatform().start(runner);
        await(history.store(visit("a")));
        assertThat(shown("a")).isEqualTo(3);
    }

    @Test
    void givenAStoreThatIsAwayWhenOneBegins_whenItIsBack_thenItIsMadeAllTheSame() {
        workshop.place.failOnce("projection_rebuilds", "updateOne", new MongoTimeoutException("away"));
        awaitStatus(request(), Status.COMPLETED);
        assertThat(workshop.place.hasFailed()).isTrue();
    }

    @Test
    void givenAnEventThatFailsNoMore_whenItIsMadeAnew_thenItIsNotSetAsideAnyMore() throws Exception {
        made.values()
                .forEach(counts -> counts.onFold = event -> {
                    throw new IllegalStateException();
                });
        await(history.store(visit("a")));
        assertThat(shown("a")).isEqualTo(2);
        var letter = letter();
        awaitStatus(request(), Status.COMPLETED);
        assertThat(shown("a")).isEqualTo(3);
        assertThat(workshop.deadLetters
                        .find(letter.id(), List.of("visits@1"))
                        .orElseThrow()
                        .status())
                .isEqualTo(DeadLetter.Status.RESOLVED);
        assertThat(runner.status().deadLetters()).isZero();
    }

    @Test
    void givenASwitchThatWasCutOffRightAfterItsWrite_whenTheProgramStartsAgain_thenWhatFailsNoMoreIsNotSetAsideAnyMore()
            throws Exception {
        made.values()
                .forEach(counts -> counts.onFold = event -> {
                    throw new IllegalStateException();
                });
        await(history.store(visit("a")));
        var letter = letter();
        var rebuild = request();
        awaitStatus(rebuild, Status.COMPLETED);
        runner.stop();
        thread.join();
        set("projection_rebuilds", "RUNNING");
        set("dead_letters", "OPEN");
        restart();
        awaitStatus(rebuild, Status.COMPLETED);
        assertThat(workshop.deadLetters
                        .find(letter.id(), List.of("visits@1"))
                        .orElseThrow()
                        .status())
                .isEqualTo(DeadLetter.Status.RESOLVED);
    }

    private void set(String collection, String status) {
        views.mongo()
                .getCollection(collection)
                .updateMany(new Document(), new Document("$set", new Document("status", status)));
    }

    @Test
    void givenAnEventThatIsGivenUp_whenLaterOnesOfItsSequenceCome_thenTheyAreTakenUpHereAndInNewGenerations()
            throws Exception {
        whenMade = counts -> counts.onFold = event -> {
            if (event.position() == 3) {
                throw new IllegalStateException();
            }
        };
        restart();
        await(history.store(visit("a")));
        var letter = letter();
        assertThat(workshop.deadLetters.discard(letter.id(), "Came twice", null, letter.firstFailedAt()))
                .isTrue();
        runner.deadLettersHaveChanged();
        await(history.store(visit("b")));
        await(history.store(visit("a")));
        assertThat(shown("a")).isEqualTo(3);
        awaitStatus(request(), Status.COMPLETED);
        assertThat(shown("a")).isEqualTo(3);
        assertThat(runner.status().deadLetters()).isZero();
    }

    private VisitCounts counts(ReadModelPlace place) {
        return made.computeIfAbsent(place, p -> {
            var counts = new VisitCounts(p);
            counts.version = version;
            whenMade.accept(counts);
            return counts;
        });
    }

    private DeadLetter letter() {
        return workshop.deadLetters
                .find(List.of("visits"), null, DeadLetter.Status.OPEN, Page.ALL)
                .getFirst();
    }

    private Rebuild request() {
        return workshop.rebuilds
                .request("visits", history.history().head(), "Asked for", null)
                .orElseThrow();
    }

    private void awaitStatus(Rebuild rebuild, Status wanted) {
        var deadline = System.nanoTime() + LONG.toNanos();
        while (workshop.rebuilds.find(rebuild.id()).orElseThrow().status() != wanted) {
            assertThat(System.nanoTime()).as("time").isLessThan(deadline);
        }
    }

    private void await(long position) throws InterruptedException {
        assertThat(runner.await(position, LONG)).isTrue();
    }

    private void restart() throws InterruptedException {
        runner.stop();
        thread.join();
        made.clear();
        workshop = new Workshop(views, history, "here", 10);
        visits = workshop.visits(this::counts);
        generations = workshop.generations(visits);
        runner = workshop.answering(visits, generations);
        thread = Thread.ofPlatform().start(runner);
    }

    private void spoil() {
        generations
                .getCollection("visits")
                .updateOne(new Document("_id", "a"), new Document("$set", new Document("count", 99)));
    }

    private int shown(String claim) {
        return count(generations, claim);
    }

    private static int count(ReadModelPlace place, String claim) {
        return new VisitCounts(place).count(claim);
    }

    /** Lets one batch through, and others when they may. */
    private static Runnable onceBefore(CountDownLatch others) {
        var first = new AtomicBoolean(true);
        return () -> {
            if (!first.getAndSet(false)) {
                wait(others);
            }
        };
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static NameClaimed[] visits(int count) {
        return Stream.generate(() -> visit("a")).limit(count).toArray(NameClaimed[]::new);
    }

    private static NameClaimed visit(String claim) {
        return new NameClaimed(claim, ClaimKind.SLUG, new UUID(0, 0));
    }
}
