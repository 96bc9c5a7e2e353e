package ai.xentree.projection.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.claims.ClaimEvent.NameClaimed;
import ai.xentree.claims.ClaimKind;
import ai.xentree.core.Actor;
import ai.xentree.core.Refusal.Kind;
import ai.xentree.core.Refused;
import ai.xentree.projection.ComparedForm;
import ai.xentree.projection.EmbeddedHistory;
import ai.xentree.projection.EmbeddedViews;
import ai.xentree.projection.Projection;
import ai.xentree.projection.Replay;
import ai.xentree.projection.VisitCounts;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody can keep the queue of points full by themselves. */
class FairPointsTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Actor MALLORY = Actor.user(new UUID(1, 1));
    private static final Actor ANNA = Actor.user(new UUID(1, 2));
    private static final int EVENTS = 8;

    private final EmbeddedViews views = new EmbeddedViews();
    private final EmbeddedHistory history = new EmbeddedHistory();
    private final PastSettings settings = new PastSettings(EVENTS, 3, 2, LONG, LONG, 0, 1, LONG);
    private final Places places = new Places(views.mongo(), settings, Clock.systemUTC());
    private final Replay replay = new Replay(history::store);
    private final Maker maker = new Maker(replay, places);
    private final Landmarks landmarks = new Landmarks(List.of(), replay, places, maker, settings.spacing());
    private final Builder builder = new Builder(places, landmarks, settings);
    private final Points points = new Points(places, maker, builder, settings);
    private final CompletableFuture<Void> goOn = new CompletableFuture<>();
    private final Recipe<VisitCounts> visits =
            new Recipe<>("visits", 1, List.of("visits"), VisitCounts::new, this::slowly, ComparedForm.AS_STORED);

    private Projection slowly(Recipe.Opened<VisitCounts> opened) {
        goOn.join();
        return opened.content();
    }

    @BeforeEach
    void start() {
        builder.start();
        for (int i = 0; i < EVENTS; i++) {
            history.store(new NameClaimed("a" + i, ClaimKind.SLUG, new UUID(0, 0)));
        }
    }

    @AfterEach
    void stop() {
        goOn.complete(null);
        builder.stop();
        history.close();
        views.close();
    }

    private CompletableFuture<Point<VisitCounts>> asks(Actor caller, long position) {
        return points.at(visits, position, caller);
    }

    private void isRefused(Actor caller, long position) {
        assertThatThrownBy(() -> asks(caller, position)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal().kind()).isEqualTo(Kind.TOO_MANY);
            assertThat(refused.refusal().code()).isEqualTo("RATE_LIMITED");
        });
    }

    @Test
    void givenSomebodyWaitsForAsManyPointsAsOneMay_whenTheyAskForAnother_thenTheyAreRefusedAndOthersGetTheirs() {
        var _ = asks(MALLORY, 0);
        var _ = asks(MALLORY, 1);
        isRefused(MALLORY, 2);
        var annas = asks(ANNA, 2);
        goOn.complete(null);
        assertThat(annas.join().read(counts -> counts.count("a2"))).contains(1);
    }

    @Test
    void givenPointsThatSomebodyElseAskedFor_whenTheyAreAskedForToo_thenTheyDoNotCount() {
        var _ = asks(MALLORY, 0);
        var _ = asks(MALLORY, 1);
        assertThat(asks(ANNA, 0)).isSameAs(asks(MALLORY, 0));
        assertThat(asks(ANNA, 1)).isSameAs(asks(MALLORY, 1));
        var _ = asks(ANNA, 2);
        var _ = asks(ANNA, 3);
        isRefused(ANNA, 4);
    }

    @Test
    void givenPointsThatAreMade_whenTheirCallerAsksForFurtherOnes_thenTheyGetThem() {
        var first = asks(MALLORY, 0);
        var second = asks(MALLORY, 1);
        goOn.complete(null);
        assertThat(first.join()).isNotNull();
        assertThat(second.join()).isNotNull();
        assertThat(asks(MALLORY, 2).join()).isNotNull();
    }
}
