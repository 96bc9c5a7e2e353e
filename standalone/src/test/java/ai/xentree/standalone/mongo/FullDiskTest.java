package ai.xentree.standalone.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ai.xentree.health.StoreOutage;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {

    @TempDir
    Path folder;

    @Test
    void givenNoRoom_whenAClientWrites_thenItIsToldOfAnOutageAndSmallerWritesGoOn() throws Exception {
        var file = DocumentFile.open(folder.resolve("views"));
        try (var mongo = RunningMongo.on(new SqliteBackend(file))) {
            mongo.collection("members").insertOne(new Document("_id", "m1"));
            file.write(() -> DocumentFile.session().number("PRAGMA max_page_count = 100"));
            var large = new Document("_id", "m2").append("d", "x".repeat(2_000_000));
            var failure = catchThrowable(() -> mongo.collection("members").insertOne(large));
            assertThat(StoreOutage.behind(failure)).as(String.valueOf(failure)).isPresent();
            mongo.collection("members").insertOne(new Document("_id", "m3"));
            assertThat(mongo.collection("members").countDocuments()).isEqualTo(2);
        }
    }
}
