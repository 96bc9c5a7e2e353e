package ai.xentree.projection;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.claims.ClaimEvent.NameClaimed;
import ai.xentree.claims.ClaimKind;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every read model is what its events make it, or what differs is found. */
class ReadModelVerificationTest {

    private final EmbeddedViews views = new EmbeddedViews();
    private final EmbeddedHistory history = new EmbeddedHistory();
    private final Workshop workshop = new Workshop(views, history, "here", 10);
    private final ReadModel visits = workshop.visits(VisitCounts::new);
    private final Generations generations = workshop.generations(visits);
    private final Projections projections =
            new Projections(List.of(workshop.answering(visits, generations)), workshop.positions, history.history());
    private final ReadModelVerification verification = new ReadModelVerification(
            List.of(visits),
            projections,
            generations,
            workshop.rebuilds,
            workshop.deadLetters,
            new Replay(history::store),
            views.mongo());

    @BeforeEach
    void start() {
        projections.start();
        history.store(visit("a"), visit("b"), visit("a"));
    }

    @AfterEach
    void stop() {
        projections.stop();
        history.close();
        views.close();
    }

    @Test
    void givenAReadModelAsItsEventsMakeIt_whenItIsVerified_thenNothingIsFoundAndNothingLeft() throws Exception {
        assertThat(verification.run()).isEqualTo(new Comparison.Outcome(2, List.of()));
        assertThat(views.mongo().getCollectionNames()).noneMatch(name -> name.startsWith("verify"));
    }

    @Test
    void givenDocumentsThatWereTamperedWith_whenItIsVerified_thenEachIsFound() throws Exception {
        verification.run();
        var collection = generations.getCollection("visits");
        collection.updateOne(new Document("_id", "a"), new Document("$set", new Document("count", 99)));
        collection.deleteOne(new Document("_id", "b"));
        collection.insertOne(new Document("_id", "c").append("count", 1).append("p", 1L));
        assertThat(verification.run().findings())
                .containsExactlyInAnyOrder(
                        "visits/a, which shows position 2, differs in count.",
                        "visits/b is missing.",
                        "visits/c, which shows position 1, is there, and no event makes it.");
    }

    private static NameClaimed visit(String claim) {
        return new NameClaimed(claim, ClaimKind.SLUG, new UUID(0, 0));
    }
}
