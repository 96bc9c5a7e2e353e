package ai.xentree.projection;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.claims.ClaimEvent.NameClaimed;
import ai.xentree.claims.ClaimKind;
import ai.xentree.projection.ProjectionStatus.State;
import com.mongodb.MongoTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One program writes a read model, another one takes over. */
class HandoverTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final EmbeddedViews views = new EmbeddedViews();
    private final EmbeddedHistory history = new EmbeddedHistory();
    private final Workshop ourWorkshop = new Workshop(views, history, "ours", 10);
    private final Workshop theirWorkshop = new Workshop(views, history, "theirs", 10);
    private final VisitCounts ourVisits = new VisitCounts(views.place());
    private final ProjectionRunner ours = ourWorkshop.answering(place -> ourVisits);
    private final ProjectionRunner theirs = theirWorkshop.answering(VisitCounts::new);
    private final Thread ourThread = new Thread(ours);
    private final Thread theirThread = new Thread(theirs);
    private final Projections throughUs = new Projections(List.of(ours), ourWorkshop.positions, history.history());

    @AfterEach
    void stop() throws InterruptedException {
        ours.stop();
        theirs.stop();
        ourThread.join();
        theirThread.join();
        history.close();
        views.close();
    }

    @Test
    void givenAProgramThatFails_whenAnotherTakesOver_thenTheFirstWaitsAndAnswersForWhatTheOtherWrites()
            throws Exception {
        ourVisits.onFlush = () -> {
            throw new OvertakenException("visits");
        };
        var last = history.store(visit());
        ourThread.start();
        while (ours.status().state() != State.RETRYING) {
            Thread.onSpinWait();
        }
        theirThread.start();
        assertThat(throughUs.await(last, LONG)).isTrue();
        assertThat(ours.status().state()).isEqualTo(State.WAITING);
        assertThat(ours.status().lastError()).isNull();
    }

    @Test
    void givenAProgramThatWaits_whenTheDatabaseWasAwayForIt_thenItAnswersAgainForWhatTheOtherWrites() throws Exception {
        theirThread.start();
        assertThat(theirs.await(history.store(visit()), LONG)).isTrue();
        ourWorkshop.place.failOnce("projections", "updateOne", new MongoTimeoutException("away"));
        ourThread.start();
        while (!ourWorkshop.place.hasFailed()) {
            Thread.onSpinWait();
        }
        var last = history.store(visit());
        assertThat(theirs.await(last, LONG)).isTrue();
        assertThat(throughUs.await(last, LONG)).isTrue();
    }

    private static NameClaimed visit() {
        return new NameClaimed("a", ClaimKind.SLUG, new UUID(0, 0));
    }
}
