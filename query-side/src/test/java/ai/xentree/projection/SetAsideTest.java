package ai.xentree.projection;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.claims.ClaimEvent.NameClaimed;
import ai.xentree.claims.ClaimKind;
import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Exactly those events are set aside that cannot be taken up, wherever writing is broken off. */
class SetAsideTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final EmbeddedViews views = new EmbeddedViews();
    private final EmbeddedHistory history = new EmbeddedHistory();
    private final Workshop workshop = new Workshop(views, history, "here", 10);
    private final VisitCounts visits = new VisitCounts(views.place());
    private final ProjectionRunner runner = workshop.answering(place -> visits);
    private final Thread thread = new Thread(runner);

    @AfterEach
    void stop() throws InterruptedException {
        runner.stop();
        thread.join();
        history.close();
        views.close();
    }

    @Test
    void givenAnEventThatFailsOnlyUntilLaterOnesAreWritten_whenItCannotBeSetAsideAtOnce_thenItIsAfterwards()
            throws Exception {
        failUntilBIsWritten(0);
        workshop.place.failOnce("dead_letters", "bulkWrite", away());
        take(visit("a"), visit("b"), visit("a"));
        assertThat(workshop.place.hasFailed()).isTrue();
        assertThat(runner.status().deadLetters()).isEqualTo(2);
        assertThat(visits.count("a")).isZero();
        assertThat(visits.count("b")).isEqualTo(1);
    }

    @Test
    void givenAnEventThatIsSetAside_whenTheOthersCannotBeWrittenAtOnce_thenThoseBeforeItInItsSequenceAreAfterwards()
            throws Exception {
        failUntilBIsWritten(1);
        failFlushes(away());
        take(visit("a"), visit("a"), visit("b"));
        assertThat(runner.status().deadLetters()).isEqualTo(1);
        assertThat(visits.count("a")).isEqualTo(1);
        assertThat(visits.count("b")).isEqualTo(1);
    }

    @Test
    void givenAnEventThatIsSetAside_whenOnlyThePositionCannotBeWritten_thenItStaysSetAsideWithTheLaterOnes()
            throws Exception {
        failUntilBIsWritten(1);
        var places = new ArrayDeque<>(List.of(workshop.place));
        visits.onFlush = () -> {
            if (!places.isEmpty()) {
                places.remove().failOnce("projections", "updateOne", away());
            }
        };
        take(visit("a"), visit("a"), visit("b"));
        assertThat(workshop.place.hasFailed()).isTrue();
        take(visit("a"), visit("b"));
        assertThat(runner.status().deadLetters()).isEqualTo(2);
        assertThat(visits.count("a")).isEqualTo(1);
        assertThat(visits.count("b")).isEqualTo(2);
    }

    @Test
    void givenAStoreThatIsAwayForWritesOnly_whenItIsBack_thenNothingWasSetAside() throws Exception {
        failFlushes(cut(), cut(), cut(), new IllegalStateException("The store comes back."));
        take(visit("a"), visit("b"), visit("a"));
        assertThat(runner.status().deadLetters()).isZero();
        assertThat(visits.count("a")).isEqualTo(2);
        assertThat(visits.count("b")).isEqualTo(1);
    }

    private void take(NameClaimed... events) throws InterruptedException {
        var last = history.store(events);
        if (thread.getState() == Thread.State.NEW) {
            thread.start();
        }
        assertThat(runner.await(last, LONG)).isTrue();
    }

    /** As an event that is skipped, and does not fail any more, where a document shows a later one. */
    private void failUntilBIsWritten(long position) {
        visits.onFold = event -> {
            if (event.position() == position && visits.count("b") == 0) {
                throw new IllegalStateException();
            }
        };
    }

    private void failFlushes(RuntimeException... failures) {
        Queue<RuntimeException> left = new ArrayDeque<>(List.of(failures));
        visits.onFlush = () -> {
            if (!left.isEmpty()) {
                throw left.remove();
            }
        };
    }

    private static RuntimeException away() {
        return new MongoTimeoutException("away");
    }

    private static RuntimeException cut() {
        return new MongoSocketReadException("cut", new ServerAddress());
    }

    private static NameClaimed visit(String claim) {
        return new NameClaimed(claim, ClaimKind.SLUG, new UUID(0, 0));
    }
}
