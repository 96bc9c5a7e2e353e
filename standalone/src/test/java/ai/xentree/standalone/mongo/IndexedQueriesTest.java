package ai.xentree.standalone.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An index changes how documents are found, never which. */
class IndexedQueriesTest {

    private static final int DOCUMENTS = 400;

    @TempDir
    Path folder;

    private final Random random = new Random(7);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{a: 3}",
                "{a: 3.0, b: 'x'}",
                "{b: 'x', a: {$in: [1, 2, '2']}}",
                "{a: {$gt: 3}}",
                "{a: {$gte: 3, $lt: 5}}",
                "{a: 2, b: {$gt: 1}}",
                "{a: {$lte: -1}}",
                "{$and: [{a: 1}, {$and: [{b: {$in: ['x', 'y']}}]}]}",
                "{$or: [{a: 1}, {b: 'y'}]}",
                "{a: null}",
                "{a: {$ne: 1}}",
                "{a: {$exists: false}}",
                "{a: {$in: [null, 1]}}",
                "{a: [1, 2]}",
                "{a: {$eq: 2}, c: 1}",
                "{a: {$not: {$gt: 1}}}",
                "{a: {$elemMatch: {$gt: 0, $lt: 2}}}",
                "{a: {$gt: 0, $lt: 1}}",
                "{a: {$gte: {$date: '2026-01-03T00:00:00Z'}}}",
                "{a: /^x/}",
                "{_id: {$in: [1, 2, 999]}}",
                "{_id: 5.0, c: {$gte: 0}}",
                "{_id: {$gt: 390}}",
                "{'e.f': 1}",
                "{'e.f': {$gt: 1}}"
            })
    void aQueryFindsTheSameWithIndexesAndWithout(String query) throws Exception {
        try (var mongo = RunningMongo.on(SqliteBackend.open(folder.resolve("views")))) {
            var plain = mongo.collection("plain");
            var indexed = mongo.collection("indexed");
            indexed.createIndex(Indexes.ascending("a", "b"));
            var documents =
                    IntStream.range(0, DOCUMENTS).mapToObj(this::document).toList();
            plain.insertMany(documents);
            indexed.insertMany(documents);
            indexed.createIndex(Indexes.ascending("e.f"));
            rewriteSome(List.of(plain, indexed));
            assertThat(ids(indexed, query)).isEqualTo(ids(plain, query));
        }
    }

    @Test
    void aQueryThatAnIndexAnswersReadsOnlyWhatItFinds() {
        assertThat(KeyRange.of(List.of("a", "b"), new de.bwaldvogel.mongo.bson.Document("a", 1).append("b", "x")))
                .singleElement()
                .satisfies(range -> assertThat(range.from())
                        .isEqualTo(new KeyEncoder().append(1).append("x").key()));
        assertThat(KeyRange.of(List.of("a", "b"), new de.bwaldvogel.mongo.bson.Document("b", "x")))
                .isEmpty();
    }

    @Test
    void aQueryByKeysReadsOnlyThoseDocuments() {
        var several = new de.bwaldvogel.mongo.bson.Document("$in", List.of("mia:0", "mia:1"));
        assertThat(List.of(
                        new de.bwaldvogel.mongo.bson.Document("_id", "mia"),
                        new de.bwaldvogel.mongo.bson.Document("_id", "mia").append("p", 7L),
                        new de.bwaldvogel.mongo.bson.Document("_id", several)))
                .allSatisfy(query ->
                        assertThat(Conditions.of("_id", query).values()).isPresent());
    }

    private void rewriteSome(List<MongoCollection<Document>> both) {
        for (int i = 0; i < DOCUMENTS; i += 3) {
            var document = document(i);
            both.forEach(each -> each.replaceOne(new Document("_id", document.get("_id")), document));
        }
        both.forEach(each -> each.deleteMany(new Document("_id", new Document("$mod", List.of(7, 0)))));
    }

    private Document document(int id) {
        var document = new Document("_id", id).append("c", random.nextInt(3));
        if (random.nextInt(8) > 0) {
            document.append("a", value());
        }
        if (random.nextInt(4) > 0) {
            document.append("b", List.of("x", "y", 1, 2).get(random.nextInt(4)));
        }
        return document.append("e", List.of(new Document("f", random.nextInt(3)), new Document("f", value())));
    }

    private Object value() {
        return switch (random.nextInt(8)) {
            case 0 -> random.nextInt(5) / 2.0;
            case 1 -> (long) random.nextInt(5);
            case 2 -> "x" + random.nextInt(3);
            case 3 -> Instant.parse("2026-01-01T00:00:00Z").plus(Duration.ofDays(random.nextInt(5)));
            case 4 -> List.of(random.nextInt(4) - 2, random.nextInt(5));
            case 5 -> List.of();
            default -> random.nextInt(7) - 2;
        };
    }

    private static List<Integer> ids(MongoCollection<Document> collection, String query) {
        var ids = new ArrayList<Integer>();
        collection.find(Document.parse(query)).forEach(document -> ids.add(document.getInteger("_id")));
        ids.sort(null);
        return ids;
    }
}
