package ai.xentree.bench.readstore;

import ai.xentree.standalone.mongo.UnreadableFile;
import com.mongodb.client.MongoCollection;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.bson.Document;

/** A program that writes bulks as fast as it can is killed; what it was told is written is looked for afterwards. */
final class Kill {

    private static final int A_BULK = 100;
    private static final int BULKS = 300;

    private Kill() {}

    /** Writes until it is killed, and says of each bulk that it is acknowledged. */
    @SuppressWarnings("InfiniteLoopStatement")
    public static void main(String[] arguments) throws SQLException, UnreadableFile {
        try (var mongo = Embedded.start(Backend.valueOf(arguments[0]), Path.of(arguments[1]))) {
            var collection = collection(mongo);
            for (int bulk = 0; true; bulk++) {
                var documents = new ArrayList<Document>();
                for (int i = 0; i < A_BULK; i++) {
                    documents.add(new Document("_id", (long) bulk * A_BULK + i).append("bulk", bulk));
                }
                collection.insertMany(documents);
                System.out.println("acknowledged " + bulk);
            }
        }
    }

    static void run(Backend backend, Path file) throws IOException, InterruptedException, SQLException, UnreadableFile {
        var process = Child.of(Kill.class, backend.name(), file.toString()).start();
        var acknowledged = killAfter(process);
        try (var mongo = Embedded.start(backend, file)) {
            report(backend, acknowledged, mongo);
        }
    }

    private static int killAfter(Process process) throws IOException, InterruptedException {
        var acknowledged = 0;
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                acknowledged += line.startsWith("acknowledged") ? 1 : 0;
                if (acknowledged == BULKS) {
                    process.toHandle().destroyForcibly(); // leaves the stream open, unlike the process itself
                }
            }
        }
        process.waitFor();
        return acknowledged;
    }

    private static void report(Backend backend, int acknowledged, Embedded mongo) {
        var present = new HashMap<Integer, Integer>();
        collection(mongo).find().forEach(document -> present.merge(document.getInteger("bulk"), 1, Integer::sum));
        List<Integer> torn =
                present.values().stream().filter(count -> count != A_BULK).toList();
        var lost = 0;
        for (int bulk = 0; bulk < acknowledged; bulk++) {
            lost += A_BULK - present.getOrDefault(bulk, 0);
        }
        Line.print(backend, "kill.acknowledged", acknowledged * A_BULK, "documents");
        Line.print(backend, "kill.lost", lost, "documents");
        Line.print(backend, "kill.torn_bulks", torn.size(), "bulks");
    }

    private static MongoCollection<Document> collection(Embedded mongo) {
        return mongo.database().getCollection("burst");
    }
}
