package ai.xentree.standalone.mongo;

import static com.mongodb.client.model.Updates.inc;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoNamespace;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.MergeOptions;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command is done as a whole or not at all, others see it so, and it lasts. */
class WholeCommandsTest {

    @TempDir
    Path folder;

    private RunningMongo mongo;

    @BeforeEach
    void start() throws Exception {
        mongo = RunningMongo.on(SqliteBackend.open(folder.resolve("views")));
    }

    @AfterEach
    void stop() {
        mongo.close();
    }

    @Test
    void givenAWriterOfManyAtOnce_whenOthersReadMeanwhile_thenTheySeeAllOfAWriteOrNothing() {
        var pages = mongo.collection("pages");
        pages.insertMany(IntStream.range(0, 100)
                .mapToObj(i -> new Document("_id", i).append("p", 0))
                .toList());
        var writing = CompletableFuture.runAsync(() ->
                IntStream.range(0, 100).forEach(i -> pages.updateMany(new Document(), inc("p", 1))));
        while (!writing.isDone()) {
            var seen = new HashSet<Integer>();
            pages.find().forEach(page -> seen.add(page.getInteger("p")));
            assertThat(seen).hasSize(1);
        }
        writing.join();
        assertThat(pages.countDocuments(new Document("p", 100))).isEqualTo(100);
    }

    @Test
    void givenAnUpdateOfAPlaceInAnArray_whenOthersSearchTheArrayMeanwhile_thenItHitsThatPlace() {
        var lists = mongo.collection("lists");
        lists.insertOne(new Document("_id", 1).append("list", List.of(0, 0, 0, 7)));
        var writing = CompletableFuture.runAsync(() -> IntStream.range(8, 1_500)
                .forEach(i -> lists.updateOne(
                        new Document("_id", 1).append("list", i - 1),
                        new Document("$set", new Document("list.$", i)))));
        while (!writing.isDone()) {
            assertThat(lists.countDocuments(new Document("list", 0))).isEqualTo(1);
        }
        writing.join();
        assertThat(lists.find().first()).containsEntry("list", List.of(0, 0, 0, 1_499));
    }

    @Test
    void givenADocumentThatIsThereAlready_whenItIsCopiedAmongOthers_thenNoneIsCopied() {
        var pages = mongo.collection("pages");
        var copies = mongo.collection("copies");
        pages.insertMany(List.of(new Document("_id", 1), new Document("_id", 2).append("p", 7)));
        copies.insertOne(new Document("_id", 2).append("p", 6));
        var copy = List.of(
                Aggregates.match(Filters.in("_id", 1, 2)),
                Aggregates.merge("copies", new MergeOptions().whenMatched(MergeOptions.WhenMatched.FAIL)));
        assertThatThrownBy(() -> pages.aggregate(copy).toCollection())
                .isInstanceOf(MongoCommandException.class)
                .hasMessageContaining("duplicate key");
        assertThat(copies.find()).containsExactly(new Document("_id", 2).append("p", 6));
    }

    @Test
    void givenARenamedCollection_whenItIsClosedAndStarted_thenItStillHasItsNewName() throws Exception {
        mongo.collection("members").insertOne(new Document("_id", 1));
        mongo.collection("members").renameCollection(new MongoNamespace("views", "people"));
        stop();
        start();
        assertThat(mongo.database().listCollectionNames()).containsExactly("people");
        assertThat(mongo.collection("people").find()).containsExactly(new Document("_id", 1));
    }

    @Test
    void givenACommandForTwoIndexes_whenTheSecondIsRefused_thenTheFirstIsNotThereEither() {
        mongo.collection("members")
                .insertMany(List.of(
                        new Document("_id", 1).append("a", 1).append("b", 1),
                        new Document("_id", 2).append("a", 2).append("b", 1)));
        var command = Document.parse("""
                {createIndexes: 'members', indexes: [
                    {key: {a: 1}, name: 'a', unique: true}, {key: {b: 1}, name: 'b', unique: true}]}""");
        assertThatThrownBy(() -> mongo.database().runCommand(command)).isInstanceOf(MongoCommandException.class);
        mongo.collection("members").insertOne(new Document("_id", 3).append("a", 1));
        assertThat(mongo.collection("members").listIndexes().map(index -> index.getString("name")))
                .containsExactly("_id_");
        assertThat(mongo.collection("members").countDocuments()).isEqualTo(3);
    }
}
