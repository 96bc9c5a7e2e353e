package ai.xentree.projection.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.claims.ClaimEvent.NameClaimed;
import ai.xentree.claims.ClaimKind;
import ai.xentree.core.Actor;
import ai.xentree.core.Refused;
import ai.xentree.projection.ComparedForm;
import ai.xentree.projection.EmbeddedHistory;
import ai.xentree.projection.EmbeddedViews;
import ai.xentree.projection.Replay;
import ai.xentree.projection.VisitCounts;
import com.mongodb.MongoException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PastReadModelsTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final EmbeddedViews views = new EmbeddedViews();
    private final EmbeddedHistory history = new EmbeddedHistory();
    private final PastSettings settings = new PastSettings(2, 2, 2, LONG, LONG, 0, 1, LONG);
    private final Places places = new Places(views.mongo(), settings, Clock.systemUTC()) {
        @Override
        String create(List<String> collections) {
            failIfAway();
            return super.create(collections);
        }

        @Override
        void drop(String name, List<String> collections) {
            failIfAway();
            super.drop(name, collections);
        }
    };
    private final Replay replay = new Replay(history::store);
    private final Maker maker = new Maker(replay, places);
    private final Landmarks landmarks = new Landmarks(List.of(), replay, places, maker, settings.spacing());
    private final Builder builder = new Builder(places, landmarks, settings);
    private final AtomicInteger made = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();
    private final Points points = new Points(places, maker, builder, settings);
    private final Recipe<VisitCounts> recipe = new Recipe<>(
            "visits",
            1,
            List.of("visits"),
            VisitCounts::new,
            opened -> {
                made.incrementAndGet();
                return opened.content();
            },
            ComparedForm.AS_STORED);
    private final PastReadModel<VisitCounts> visits =
            new PastReadModels(replay, points, LONG, Clock.systemUTC()).of(recipe);

    @BeforeEach
    void start() {
        builder.start();
        history.store(new NameClaimed("a", ClaimKind.SLUG, new UUID(0, 0)));
    }

    @AfterEach
    void stop() {
        builder.stop();
        history.close();
        views.close();
    }

    @Test
    void givenAnInstantThatWasAskedFor_whenItIsAskedForAgain_thenItIsNotMadeAgain() {
        var then = Instant.now();
        assertThat(visitsOfA(then)).isEqualTo(1);
        assertThat(visitsOfA(then)).isEqualTo(1);
        assertThat(made).hasValue(1);
    }

    @Test
    void givenAnInstantThatWasAskedFor_whenTheDatabaseWasDroppedSince_thenItIsMadeAgain() {
        var then = Instant.now();
        assertThat(visitsOfA(then)).isEqualTo(1);
        views.place().drop(views.mongo().getCollectionNames().toArray(String[]::new));
        assertThat(visitsOfA(then)).isEqualTo(1);
        assertThat(made).hasValue(2);
    }

    @Test
    void givenAnInstantWhoseMakingCouldNotBegin_whenItIsAskedForAgain_thenItIsMade() {
        var then = Instant.now();
        failures.set(1);
        assertThatThrownBy(() -> visitsOfA(then)).hasRootCauseMessage("The store is away.");
        assertThat(visitsOfA(then)).isEqualTo(1);
    }

    @Test
    void givenPointsThatCannotBeTakenAway_whenAnotherIsAskedFor_thenItIsMade() throws Exception {
        history.store(new NameClaimed("a", ClaimKind.SLUG, new UUID(0, 0)));
        history.store(new NameClaimed("a", ClaimKind.SLUG, new UUID(0, 0)));
        visitsOfAUpTo(0);
        visitsOfAUpTo(1);
        failures.set(1);
        assertThat(visitsOfAUpTo(2)).contains(3);
        assertThat(failures).hasValue(0);
    }

    @Test
    void givenAnInstantThatHasNotCome_whenItIsAskedFor_thenThatIsRefused() {
        assertThatThrownBy(() -> visitsOfA(Instant.now().plusSeconds(60))).isInstanceOf(Refused.class);
    }

    private Optional<Integer> visitsOfAUpTo(long position) throws Exception {
        var point = points.at(recipe, position, Actor.SYSTEM).get(LONG.toSeconds(), TimeUnit.SECONDS);
        return point.read(counts -> counts.count("a"));
    }

    private void failIfAway() {
        if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new MongoException("The store is away.");
        }
    }

    private int visitsOfA(Instant then) {
        return visits.read(then, Actor.SYSTEM, counts -> counts.count("a"));
    }
}
