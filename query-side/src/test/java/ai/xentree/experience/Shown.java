package ai.xentree.experience;

import ai.xentree.projection.EmbeddedViews;
import ai.xentree.projection.FreshnessFixture;
import ai.xentree.projection.StoredEvent;
import ai.xentree.web.security.Caller;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiFunction;
import org.bson.Document;
import org.springframework.http.ResponseEntity;

/** What is shown of lives once they have been folded into an empty database. */
final class Shown implements AutoCloseable {

    private final EmbeddedViews views = new EmbeddedViews();

    Shown() {
        new ExperienceProjection(views.place()).clear();
    }

    static Shown of(Life... lives) {
        var shown = new Shown();
        for (var life : lives) {
            shown.fold(life.events());
        }
        return shown;
    }

    /** In one batch. */
    void fold(List<StoredEvent> events) {
        var batch = new ExperienceProjection(views.place()).begin();
        batch.expect(events.stream().map(StoredEvent::event).toList());
        events.forEach(batch::fold);
        batch.flush(events.getLast().position());
    }

    /** In batches of random sizes, some of which come again, and some of which were cut off before learners were written. */
    void foldAsItMayHappen(List<StoredEvent> events, Random random, int largest) {
        for (int next = 0; next < events.size(); ) {
            int from = Math.max(0, next - random.nextInt(largest));
            int to = Math.min(events.size(), next + 1 + random.nextInt(largest));
            if (random.nextInt(4) == 0) {
                cutOff(events.subList(from, to));
            } else {
                fold(events.subList(from, to));
                next = to;
            }
        }
    }

    private void cutOff(List<StoredEvent> events) {
        var batch = new ExperienceBatch(views.place(), true);
        events.forEach(batch::fold);
        batch.putAway();
    }

    /** What an operation answers to a person at an instant. */
    <T> T at(Instant now, UUID userId, BiFunction<ExperienceEndpoint, Caller, ResponseEntity<T>> operation) {
        return Objects.requireNonNull(
                operation.apply(endpoint(now), new Caller(userId, null, false)).getBody());
    }

    ExperienceEndpoint endpoint(Instant now) {
        return new ExperienceEndpoint(
                new Learners(views.place()), FreshnessFixture.of(views.place()), Clock.fixed(now, ZoneOffset.UTC));
    }

    StoredStreaks streaks() {
        return new StoredStreaks(views.place());
    }

    long yearsPutAway() {
        return views.place().getCollection(YearDocument.COLLECTION).countDocuments();
    }

    /** What is kept of everyone, in the form in which two read models of the same events are the same. */
    List<Document> compared() {
        var form = new WithAllDays();
        return ExperienceProjection.COLLECTIONS.stream()
                .flatMap(collection ->
                        views
                                .place()
                                .getCollection(collection)
                                .find()
                                .sort(Sorts.ascending("_id"))
                                .into(new ArrayList<>())
                                .stream()
                                .flatMap(document -> form.of(views.place(), collection, document).stream()))
                .toList();
    }

    int largestLearner() {
        var document =
                views.place().getCollection(LearnerDocument.COLLECTION).find().first();
        return Objects.requireNonNull(document).toJson().length();
    }

    @Override
    public void close() {
        views.close();
    }
}
