package ai.xentree.english;

import static ai.xentree.english.ShownEnglish.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.core.DomainEvent;
import ai.xentree.projection.EmbeddedViews;
import ai.xentree.projection.StoredEvent;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds that events one by one, in batches however they are cut, and once more after a crash become the same read model. A crash
 * leaves the collections written before it, any part of the one that was being written, and nothing of those after it.
 */
class EnglishRedeliveryTest {

    private static final int LENGTH = 1200;
    private static final int LONGEST_BATCH = 250;

    private final EmbeddedViews database = new EmbeddedViews();
    private final EnglishProjection projection = new EnglishProjection(database.place());

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void givenCrashesInTheMiddleOfWrites_whenBatchesComeAgain_thenNothingIsMissingOrCountedTwice(long seed) {
        var events = new RandomEnglish(seed, LENGTH).events();
        fold(events, 0, events.size());
        var expected = documents();
        assertThat(expected.get(HistoryPage.COLLECTION))
                .as("histories are long")
                .hasSizeGreaterThan(2);
        projection.clear();
        foldWithCrashes(events, new Random(seed));
        assertThat(documents()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(longs = {6})
    void givenEventsOneByOne_thenTheReadModelIsThatOfARebuild(long seed) {
        var events = new RandomEnglish(seed, LENGTH).events();
        for (int i = 0; i < events.size(); i++) {
            fold(events, i, i + 1);
        }
        var live = documents();
        projection.clear();
        fold(events, 0, events.size());
        assertThat(documents()).isEqualTo(live);
    }

    private void foldWithCrashes(List<DomainEvent> events, Random random) {
        for (int from = 0; from < events.size(); ) {
            var to = Math.min(events.size(), from + 1 + random.nextInt(LONGEST_BATCH));
            var before = documents();
            fold(events, from, to);
            if (random.nextInt(3) > 0) {
                crash(before, random);
            } else {
                from = to;
            }
        }
    }

    private void fold(List<DomainEvent> events, int from, int to) {
        var batch = projection.begin();
        batch.expect(events.subList(from, to));
        for (int i = from; i < to; i++) {
            batch.fold(new StoredEvent(i, NOON, events.get(i)));
        }
        batch.flush(to - 1);
    }

    private void crash(Map<String, Map<String, Document>> before, Random random) {
        var after = documents();
        var at = random.nextInt(EnglishProjection.COLLECTIONS.size());
        for (int i = at; i < EnglishProjection.COLLECTIONS.size(); i++) {
            var collection = EnglishProjection.COLLECTIONS.get(i);
            var earlier = before.getOrDefault(collection, Map.of());
            var ids = new TreeSet<>(after.getOrDefault(collection, Map.of()).keySet());
            var inWriting = i == at;
            ids.removeIf(id -> inWriting && random.nextBoolean());
            ids.forEach(id -> put(collection, id, earlier.get(id)));
        }
    }

    private void put(String collection, String id, @Nullable Document document) {
        var documents = database.place().getCollection(collection);
        if (document == null) {
            documents.deleteOne(Filters.eq("_id", id));
        } else {
            documents.replaceOne(Filters.eq("_id", id), document, new ReplaceOptions().upsert(true));
        }
    }

    private Map<String, Map<String, Document>> documents() {
        var all = new HashMap<String, Map<String, Document>>();
        for (var collection : EnglishProjection.COLLECTIONS) {
            var byId = new HashMap<String, Document>();
            database.place()
                    .getCollection(collection)
                    .find()
                    .forEach(document -> byId.put(document.getString("_id"), document));
            all.put(collection, byId);
        }
        return all;
    }
}
