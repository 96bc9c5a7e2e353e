package ai.xentree.standalone.mongo;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.lookup;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.merge;
import static com.mongodb.client.model.Aggregates.sort;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.MergeOptions.WhenMatched.FAIL;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoNamespace;
import com.mongodb.MongoServerException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.MergeOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import de.bwaldvogel.mongo.MongoBackend;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program asks of a MongoDB, whatever keeps its documents. */
abstract class MongoContract {

    @TempDir
    Path folder;

    private RunningMongo mongo;

    abstract MongoBackend open(Path file) throws Exception;

    @BeforeEach
    void start() throws Exception {
        mongo = RunningMongo.on(open(folder.resolve("views")));
    }

    @AfterEach
    void stop() {
        mongo.close();
    }

    private void restart() throws Exception {
        stop();
        start();
    }

    private MongoCollection<Document> members() {
        return mongo.collection("members");
    }

    @Test
    void givenADocument_whenItIsLookedUpByItsId_thenItComesBackAsItWas() {
        var everything = new Document("_id", "m1")
                .append("text", "Zoë \u0000 \uD83D\uDE00")
                .append("int", 1)
                .append("long", Long.MAX_VALUE)
                .append("double", -0.5)
                .append("exact", Decimal128.parse("0.10"))
                .append("nothing", null)
                .append("yes", true)
                .append("object", new ObjectId("65f000000000000000000001"))
                .append("bytes", new Binary(new byte[] {0, 1, -1}))
                .append("list", List.of(1, "two", new Document("three", 3)))
                .append("inner", new Document("a", new Document("b", 2)));
        members().insertOne(everything);
        assertThat(one(members().find(eq("_id", "m1")))).isEqualTo(everything);
        assertThat(members().find(eq("_id", "m2"))).isEmpty();
    }

    @Test
    void givenADocumentWithATime_whenItIsLookedUpByIt_thenItComesBackToTheMillisecond() {
        var at = Instant.ofEpochMilli(1_767_225_600_123L);
        members().insertOne(member(1, 0).append("at", at));
        members().createIndex(ascending("at"));
        assertThat(one(members().find(eq("at", at))).getDate("at").toInstant()).isEqualTo(at);
    }

    @Test
    void givenADocument_whenAnotherOfItsIdComes_thenItIsRefusedAndTheRestOfTheBulkToo() {
        members().insertOne(member(1, 0));
        assertThatThrownBy(() -> members().insertMany(List.of(member(2, 0), member(1, 7), member(3, 0))))
                .isInstanceOfSatisfying(
                        MongoBulkWriteException.class,
                        e -> assertThat(e.getWriteErrors().getFirst().getCode()).isEqualTo(11_000));
        assertThat(ids(members().find())).containsExactly("m1", "m2");
        assertThat(one(members().find(eq("_id", "m1")))).containsEntry("p", 0L);
    }

    @Test
    void givenDocumentsWithPositions_whenABulkReplacesInsertsAndDeletes_thenOnlyWhatHasThePositionIsTouched() {
        members().createIndex(ascending("_id", "p"), new IndexOptions().unique(true));
        members().insertMany(List.of(member(1, 5), member(2, 5), member(3, 5)));
        var result = members()
                .bulkWrite(List.of(
                        new ReplaceOneModel<>(at(1, 5), member(1, 9)),
                        new InsertOneModel<>(member(4, 9)),
                        new ReplaceOneModel<>(at(2, 4), member(2, 9)),
                        new DeleteOneModel<>(at(3, 5)),
                        new DeleteOneModel<>(at(2, 4))));
        assertThat(result.getMatchedCount()).isEqualTo(1);
        assertThat(result.getInsertedCount()).isEqualTo(1);
        assertThat(result.getDeletedCount()).isEqualTo(1);
        assertThat(members().find().map(document -> document.getString("_id") + document.getLong("p")))
                .containsExactlyInAnyOrder("m19", "m25", "m49");
    }

    @Test
    void givenUpserts_whenTheyComeTwice_thenTheFirstInsertsAndTheSecondReplaces() {
        for (var position : new long[] {1, 2}) {
            var upserts = IntStream.range(0, 50)
                    .mapToObj(i -> new ReplaceOneModel<>(
                            eq("_id", "m" + i), member(i, position), new ReplaceOptions().upsert(true)))
                    .toList();
            var result = members().bulkWrite(upserts);
            assertThat(result.getUpserts()).hasSize(position == 1 ? 50 : 0);
            assertThat(result.getModifiedCount()).isEqualTo(position == 1 ? 0 : 50);
        }
        assertThat(members().countDocuments(eq("p", 2L))).isEqualTo(50);
    }

    @Test
    void givenADocument_whenItIsFoundAndModified_thenItIsAnsweredAsItWasOrAsItIs() {
        members().insertOne(member(1, 0));
        var before = members().findOneAndUpdate(eq("_id", "m1"), inc("p", 1L));
        var options = new FindOneAndUpdateOptions()
                .returnDocument(ReturnDocument.AFTER)
                .upsert(true);
        assertThat(before).containsEntry("p", 0L);
        assertThat(members().findOneAndUpdate(eq("_id", "m1"), inc("p", 1L), options))
                .containsEntry("p", 2L);
        assertThat(members().findOneAndUpdate(eq("_id", "m2"), inc("p", 1L), options))
                .containsEntry("p", 1L);
        assertThat(members().findOneAndDelete(eq("_id", "m1"))).containsEntry("p", 2L);
        assertThat(ids(members().find())).containsExactly("m2");
    }

    @Test
    void givenManyDocuments_whenSomeAreLookedUpByTheirIds_thenThoseThatAreThereCome() {
        insert(1_000);
        var wanted = IntStream.range(900, 1_100).mapToObj(i -> "m" + i).toList();
        assertThat(ids(members().find(in("_id", wanted)))).containsExactlyInAnyOrderElementsOf(wanted.subList(0, 100));
        assertThat(members().find(and(in("_id", wanted), eq("team", 1)))).hasSize(10);
    }

    @Test
    void givenManyDocuments_whenARangeIsSortedAndCut_thenItComesInOrder() {
        insert(300);
        for (var indexed : new boolean[] {false, true}) {
            if (indexed) {
                members().createIndex(ascending("number"));
            }
            var found = members()
                    .find(and(gte("number", 100), lt("number", 200L)))
                    .sort(Sorts.descending("number"))
                    .skip(5)
                    .limit(3);
            assertThat(ids(found)).containsExactly("m194", "m193", "m192");
        }
    }

    @Test
    void givenAUniqueIndexOfTwoFields_whenBothRepeat_thenTheWriteIsRefusedUntilThePlaceIsFree() {
        members().createIndex(ascending("organization", "username"), new IndexOptions().unique(true));
        members().insertOne(named("m1", "acme", "mara"));
        members().insertOne(named("m2", "acme", "lou"));
        assertThatThrownBy(() -> members().insertOne(named("m3", "acme", "mara")))
                .isInstanceOf(MongoWriteException.class);
        assertThatThrownBy(() -> members().updateOne(eq("_id", "m2"), set("username", "mara")))
                .isInstanceOf(MongoWriteException.class);
        members().updateOne(eq("_id", "m1"), set("username", "mari"));
        members().insertOne(named("m3", "acme", "mara"));
        members().deleteOne(eq("_id", "m3"));
        members().insertOne(named("m4", "acme", "mara"));
        assertThat(ids(members().find(new Document("organization", "acme").append("username", "mara"))))
                .containsExactly("m4");
    }

    @Test
    void givenDocumentsThatRepeat_whenAUniqueIndexIsWanted_thenItIsRefused() {
        members().insertMany(List.of(named("m1", "acme", "mara"), named("m2", "acme", "mara")));
        assertThatThrownBy(() ->
                        members().createIndex(ascending("organization", "username"), new IndexOptions().unique(true)))
                .isInstanceOf(MongoServerException.class);
        members().insertOne(named("m3", "acme", "mara"));
        assertThat(members().countDocuments()).isEqualTo(3);
    }

    @Test
    void givenAUniqueIndex_whenItIsDroppedAndMadeAgain_thenItRefusesOnlyWhileItIsThere() {
        var unique = new IndexOptions().unique(true).name("names");
        members().createIndex(ascending("username"), unique);
        members().insertOne(named("m1", "acme", "mara"));
        members().dropIndex("names");
        members().insertOne(named("m2", "acme", "mara"));
        members().deleteOne(eq("_id", "m1"));
        members().createIndex(ascending("username"), unique);
        assertThatThrownBy(() -> members().insertOne(named("m3", "acme", "mara")))
                .isInstanceOf(MongoWriteException.class);
    }

    @Test
    void givenManyDocuments_whenTheyAreGrouped_thenEachGroupHasItsSum() {
        insert(100);
        var teams = members()
                .aggregate(List.of(
                        match(lt("number", 50)),
                        group("$team", sum("members", 1), sum("numbers", "$number")),
                        sort(Sorts.ascending("_id"))));
        assertThat(one(teams.into(new ArrayList<>())))
                .isEqualTo(new Document("_id", 0).append("members", 5).append("numbers", 100));
    }

    @Test
    void givenTwoCollections_whenOneIsLookedUpFromTheOther_thenTheyAreJoined() {
        members().insertMany(List.of(named("m1", "acme", "mara"), named("m2", "none", "lou")));
        mongo.collection("organizations").insertOne(new Document("_id", "acme").append("name", "Acme"));
        var joined = members()
                .aggregate(List.of(lookup("organizations", "organization", "_id", "of"), sort(Sorts.ascending("_id"))))
                .map(document -> document.getList("of", Document.class));
        assertThat(joined).containsExactly(List.of(new Document("_id", "acme").append("name", "Acme")), List.of());
    }

    @Test
    void givenManyDocuments_whenManyAreUpdatedAndDeleted_thenAllThatMatchAre() {
        insert(100);
        assertThat(members().updateMany(eq("team", 3), set("p", 1L)).getModifiedCount())
                .isEqualTo(10);
        assertThat(members().deleteMany(eq("p", 0L)).getDeletedCount()).isEqualTo(90);
        assertThat(members().countDocuments()).isEqualTo(10);
        assertThat(members().estimatedDocumentCount()).isEqualTo(10);
        assertThat(members().distinct("team", Integer.class)).containsExactly(3);
    }

    @Test
    void givenACollection_whenItIsDropped_thenItIsEmptyAndItsIndexesAreGone() {
        members().createIndex(ascending("username"), new IndexOptions().unique(true));
        members().insertOne(named("m1", "acme", "mara"));
        members().drop();
        assertThat(mongo.database().listCollectionNames()).doesNotContain("members");
        members().insertMany(List.of(named("m1", "acme", "mara"), named("m2", "acme", "mara")));
        assertThat(members().countDocuments()).isEqualTo(2);
    }

    @Test
    void givenACollection_whenItIsRenamed_thenItsDocumentsAndIndexesGoAlong() {
        members().createIndex(ascending("username"), new IndexOptions().unique(true));
        members().insertOne(named("m1", "acme", "mara"));
        members().renameCollection(new MongoNamespace("views", "people"));
        assertThat(members().countDocuments()).isZero();
        assertThatThrownBy(() -> mongo.collection("people").insertOne(named("m2", "acme", "mara")))
                .isInstanceOf(MongoWriteException.class);
    }

    @Test
    void givenADatabase_whenItIsDropped_thenNothingOfItIsLeft() throws Exception {
        insert(10);
        mongo.database().drop();
        assertThat(members().countDocuments()).isZero();
        insert(5);
        restart();
        assertThat(members().countDocuments()).isEqualTo(5);
    }

    @Test
    void givenALargeDocument_whenItIsRewritten_thenItComesBackWhole() {
        var bytes = new byte[6_000_000];
        bytes[5_999_999] = 7;
        members().insertOne(new Document("_id", "large").append("d", new Binary(new byte[10])));
        members().replaceOne(eq("_id", "large"), new Document("_id", "large").append("d", new Binary(bytes)));
        assertThat(one(members().find(eq("_id", "large")))
                        .get("d", Binary.class)
                        .getData())
                .isEqualTo(bytes);
    }

    @Test
    void givenMoreDocumentsThanABatchHolds_whenAllAreRead_thenAllCome() {
        insert(1_000);
        assertThat(members().find().batchSize(7)).hasSize(1_000);
    }

    @Test
    void givenDocuments_whenSomeAreCopiedToAnotherCollection_thenTheyAreThereAsTheyWere_andItsIndexesFindThem() {
        var people = mongo.collection("people");
        people.createIndex(ascending("organization"));
        people.createIndex(ascending("username"), new IndexOptions().unique(true));
        members()
                .insertMany(
                        List.of(named("m1", "acme", "mara"), named("m2", "acme", "noor"), named("m3", "acme", "zoe")));
        copy(List.of("m3", "m1", "m9"), "people");
        assertThat(people.find(eq("organization", "acme")))
                .containsExactlyInAnyOrder(named("m1", "acme", "mara"), named("m3", "acme", "zoe"));
        assertThat(people.countDocuments()).isEqualTo(2);
        assertThatThrownBy(() -> people.insertOne(named("m4", "acme", "mara"))).isInstanceOf(MongoWriteException.class);
        assertThat(members().countDocuments()).isEqualTo(3);
    }

    @Test
    void givenNoSuchCollection_whenDocumentsAreCopiedThere_thenItIsMade() {
        members().insertMany(List.of(named("m1", "acme", "mara"), named("m2", "acme", "noor")));
        copy(List.of("m1"), "people");
        copy(List.of("m2"), "people");
        assertThat(ids(mongo.collection("people").find())).containsExactlyInAnyOrder("m1", "m2");
    }

    @Test
    void givenDocumentsAndIndexes_whenItIsClosedAndStarted_thenTheyAreThere() throws Exception {
        members().createIndex(ascending("username"), new IndexOptions().unique(true));
        members().createIndex(ascending("organization"));
        members().insertOne(named("m1", "acme", "mara"));
        restart();
        assertThat(ids(members().find(eq("organization", "acme")))).containsExactly("m1");
        assertThat(members().listIndexes().map(index -> index.getString("name")))
                .containsExactlyInAnyOrder("_id_", "username_1", "organization_1");
        assertThatThrownBy(() -> members().insertOne(named("m2", "acme", "mara")))
                .isInstanceOf(MongoWriteException.class);
    }

    private void copy(List<String> ids, String to) {
        members()
                .aggregate(List.of(match(in("_id", ids)), merge(to, new MergeOptions().whenMatched(FAIL))))
                .toCollection();
    }

    private void insert(int count) {
        members()
                .insertMany(IntStream.range(0, count)
                        .mapToObj(i -> member(i, 0).append("number", i).append("team", i % 10))
                        .toList());
    }

    private static Document member(int number, long position) {
        return new Document("_id", "m" + number).append("p", position);
    }

    private static Document named(String id, String organization, String username) {
        return new Document("_id", id).append("organization", organization).append("username", username);
    }

    private static Document at(int number, long position) {
        return new Document("_id", "m" + number).append("p", position);
    }

    private static Document one(FindIterable<Document> found) {
        return one(found.into(new ArrayList<>()));
    }

    private static Document one(List<Document> found) {
        return found.getFirst();
    }

    private static List<String> ids(FindIterable<Document> found) {
        return found.map(document -> document.getString("_id")).into(new ArrayList<>());
    }
}
