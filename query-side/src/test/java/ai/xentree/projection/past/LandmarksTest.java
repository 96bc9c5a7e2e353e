package ai.xentree.projection.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.claims.ClaimEvent.NameClaimed;
import ai.xentree.claims.ClaimKind;
import ai.xentree.projection.ComparedForm;
import ai.xentree.projection.DocumentBatch;
import ai.xentree.projection.EmbeddedHistory;
import ai.xentree.projection.EmbeddedViews;
import ai.xentree.projection.Pace;
import ai.xentree.projection.ReadModelPlace;
import ai.xentree.projection.Replay;
import ai.xentree.projection.StoredEvent;
import ai.xentree.projection.VisitCounts;
import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;

/** What was later is made from the last landmark on, and comes out as if it had been made from the first event on. */
class LandmarksTest {

    private static final int EVERY = 4;
    private static final int MOST = 2;

    private final EmbeddedViews views = new EmbeddedViews();
    private final EmbeddedHistory history = new EmbeddedHistory();
    private final PastSettings settings = new PastSettings(
            2, 2, 2, Duration.ofSeconds(30), Duration.ofMinutes(1), MOST, EVERY, Duration.ofMinutes(1));
    private final Replay replay = new Replay(history::store);
    private final Places places = places(views.mongo());
    private final List<Long> folded = new ArrayList<>();
    private Consumer<StoredEvent> onFold = event -> {};
    private int version = 1;
    private boolean othersAtWork;

    @AfterEach
    void close() {
        history.close();
        views.close();
    }

    @Test
    void givenALandmark_whenAReadModelIsMadeOfLaterEvents_thenOnlyThoseAfterItAreTakenUp() throws Exception {
        store("a", "b", "a", "c", "a", "b", "a");
        look();
        folded.clear();
        var visits = visits(6);
        assertThat(folded).containsExactly(5L, 6L);
        assertThat(visits.count("a")).isEqualTo(4);
        assertThat(visits.count("b")).isEqualTo(2);
        assertThat(visits.count("c")).isEqualTo(1);
    }

    @Test
    void givenALandmark_whenAReadModelIsMadeOfEarlierEvents_thenItBeginsAtTheFirst() throws Exception {
        store("a", "b", "a", "c", "a", "b", "a");
        look();
        folded.clear();
        assertThat(visits(3).count("a")).isEqualTo(2);
        assertThat(folded).containsExactly(0L, 1L, 2L, 3L);
    }

    @Test
    void givenHistoryThatGrows_whenThereWouldBeTooManyLandmarks_thenEverySecondIsDropped() throws Exception {
        store("a", "b", "a", "c", "a", "b", "a", "b", "a");
        look();
        assertThat(places.landmarks()).extracting(Landmark::position).containsExactly(4L, 8L);
        store("a", "a", "a", "a");
        look();
        assertThat(places.landmarks()).extracting(Landmark::position).containsExactly(8L);
        assertThat(views.mongo().getCollectionNames())
                .containsExactlyInAnyOrder("past_points", "past_visits_1_8_visits");
    }

    @Test
    void givenAnIndex_whenALandmarkIsBegunFrom_thenWhatIsMadeHasItToo() throws Exception {
        store("a", "b", "a", "c", "a", "b");
        look();
        DocumentBatch.index(places.named("past_visits_1_4"), "visits");
        visits(5);
        var made = places.named("visits_5").getCollection("visits");
        assertThat(made.listIndexes()).anySatisfy(index -> {
            assertThat(index.get("key")).isEqualTo(new Document("_id", 1).append("p", 1));
            assertThat(index.getBoolean("unique")).isTrue();
        });
    }

    @Test
    void givenASequenceThatWasSetAside_whenALandmarkIsBegunFrom_thenItStaysSo() throws Exception {
        onFold = event -> {
            if (event.position() == 1) {
                throw new IllegalStateException();
            }
        };
        store("a", "b", "a", "c", "a", "b");
        look();
        assertThat(visits(5).count("b")).isZero();
    }

    @Test
    void givenALandmarkOfAnotherVersion_whenALaterProgramLooks_thenItIsReplaced_andAnEarlierOneLeavesItAlone()
            throws Exception {
        store("a", "b", "a", "c", "a", "b");
        look();
        version = 2;
        look();
        assertThat(places.landmarks()).extracting(Landmark::version).containsExactly(2);
        version = 1;
        look();
        assertThat(places.landmarks()).extracting(Landmark::version).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void givenLandmarksOfALongerHistory_whenAProgramStarts_thenTheyAreDropped() throws Exception {
        store("a", "b", "a", "c", "a", "b");
        look();
        try (var other = new EmbeddedHistory()) {
            landmarks(new Replay(other::store)).dropUnwanted();
        }
        assertThat(places.landmarks()).isEmpty();
    }

    @Test
    void givenALandmarkThatCannotBeMade_whenItIsLookedAgain_thenNothingIsLeftOfItAndItIsMade() throws Exception {
        store("a", "b", "a", "c", "a", "b");
        onFold = event -> {
            throw new com.mongodb.MongoException("The store is in trouble.");
        };
        assertThatThrownBy(this::look).hasMessage("The store is in trouble.");
        assertThat(views.mongo().getCollectionNames()).noneMatch(name -> name.startsWith("past_visits"));
        onFold = event -> {};
        look();
        assertThat(places.landmarks()).extracting(Landmark::position).containsExactly(4L);
    }

    @Test
    void givenAPlaceThatIsNotEmpty_whenALandmarkIsMadeThere_thenItHoldsWhatEventsMakeAlone() throws Exception {
        store("a", "b", "a", "c", "a", "b");
        places.named("past_visits_1_4").getCollection("visits").insertOne(new Document("_id", "left"));
        look();
        assertThat(verification().run().findings()).isEmpty();
    }

    @Test
    void givenALandmarkThatAnotherProgramDropsWhileItIsMade_thenNothingIsLeftOfItUntilItIsMadeAsAWhole()
            throws Exception {
        store("a", "b", "a", "c", "a", "b");
        var other = places(views.mongo());
        thenMakeAnew(() -> other.drop("past_visits_1_4", List.of("visits")));
    }

    @Test
    void givenALandmarkThatAnotherProgramDropsAndBeginsAnew_thenNeitherKeepsWhatBothWrote() throws Exception {
        store("a", "b", "a", "c", "a", "b");
        var other = places(views.mongo());
        thenMakeAnew(() -> {
            other.drop("past_visits_1_4", List.of("visits"));
            other.claim("past_visits_1_4", List.of("visits"));
        });
    }

    private void thenMakeAnew(Runnable meanwhile) throws InterruptedException {
        onFold = event -> {
            if (event.position() == 2) {
                meanwhile.run();
            }
        };
        assertThatThrownBy(this::look).isInstanceOf(IllegalStateException.class).hasMessageContaining("dropped");
        assertThat(places.landmarks()).isEmpty();
        assertThat(views.mongo().getCollectionNames()).noneMatch(name -> name.startsWith("past_visits"));
        onFold = event -> {};
        look();
        assertThat(verification().run().findings()).isEmpty();
        assertThat(places.landmarks()).extracting(Landmark::position).containsExactly(4L);
    }

    @Test
    void givenAnotherProgramThatMakesALandmark_whenThisOneLooks_thenItLeavesItToThat() throws Exception {
        store("a", "b", "a", "c", "a", "b");
        othersAtWork = true;
        places(views.mongo()).claim(Landmark.place(recipe(), EVERY), List.of("visits"));
        look();
        assertThat(folded).isEmpty();
    }

    @Test
    void givenALandmarkThatIsDroppedWhileItIsCopied_whenAReadModelIsMade_thenItBeginsAtAnEarlierOne() throws Exception {
        store("a", "b", "a", "c", "a", "b", "a", "b", "a", "b");
        look();
        folded.clear();
        var torn = new Places(views.mongo(), settings, Clock.systemUTC()) {
            @Override
            boolean stands(Landmark landmark) {
                return landmark.position() != 8 && super.stands(landmark);
            }
        };
        assertThat(visits(9, torn).count("a")).isEqualTo(5);
        assertThat(folded).containsExactly(5L, 6L, 7L, 8L, 9L);
    }

    @Test
    void givenLandmarksAsEventsMakeThem_whenTheyAreVerified_thenNothingIsFoundAndNothingLeft() throws Exception {
        store("a", "b", "a", "c", "a", "b", "a", "b", "a");
        look();
        var before = views.mongo().getCollectionNames();
        var outcome = verification().run();
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.documents()).isEqualTo(6);
        assertThat(views.mongo().getCollectionNames()).isEqualTo(before);
    }

    @Test
    void givenALandmarkThatWasTamperedWith_whenItIsVerified_thenThatIsFound() throws Exception {
        store("a", "b", "a", "c", "a", "b", "a", "b", "a");
        look();
        MongoCollection<Document> second = places.named("past_visits_1_8").getCollection("visits");
        second.updateOne(new Document("_id", "a"), new Document("$set", new Document("count", 99)));
        second.deleteOne(new Document("_id", "c"));
        assertThat(verification().run().findings())
                .containsExactlyInAnyOrder(
                        "past_visits_1_8_visits/a, which shows position 8, differs in count.",
                        "past_visits_1_8_visits/c is missing.");
    }

    private LandmarkVerification verification() {
        return new LandmarkVerification(List.of(recipe()), replay, places);
    }

    private void store(String... visitors) {
        for (var visitor : visitors) {
            history.store(new NameClaimed(visitor, ClaimKind.SLUG, new UUID(0, 0)));
        }
    }

    private void look() throws InterruptedException {
        var landmarks = landmarks(replay);
        landmarks.dropUnwanted();
        landmarks.makeMissing();
        assertThat(landmarks.areAllThere()).isEqualTo(!othersAtWork);
    }

    private Landmarks landmarks(Replay replay) {
        return new Landmarks(List.of(recipe()), replay, places, new Maker(replay, places), settings.spacing());
    }

    private VisitCounts visits(long upTo) throws InterruptedException {
        return visits(upTo, places);
    }

    private VisitCounts visits(long upTo, Places places) throws InterruptedException {
        return new Maker(replay, places)
                .make(recipe(), "visits_" + upTo, upTo, Pace.AT_ONCE)
                .content();
    }

    private Places places(MongoOperations mongo) {
        return new Places(mongo, settings, Clock.systemUTC());
    }

    private Recipe<VisitCounts> recipe() {
        return new Recipe<>(
                "visits", version, List.of("visits"), this::counts, Recipe.Opened::content, ComparedForm.AS_STORED);
    }

    private VisitCounts counts(ReadModelPlace place) {
        var visits = new VisitCounts(place);
        visits.onFold = event -> {
            onFold.accept(event);
            folded.add(event.position());
        };
        return visits;
    }
}
