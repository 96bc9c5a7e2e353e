package ai.xentree.standalone.mongo;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.bson.Document;

/** A program that writes bulks as fast as it can and prints each one's number once it was acknowledged; until it is killed. */
final class MongoBurst {

    static final int A_BULK = 100;

    private MongoBurst() {}

    @SuppressWarnings("InfiniteLoopStatement")
    public static void main(String[] arguments) throws Exception {
        try (var mongo = RunningMongo.on(SqliteBackend.open(Path.of(arguments[0])))) {
            var burst = mongo.collection("burst");
            for (int bulk = 0; true; bulk++) {
                var number = bulk;
                burst.insertMany(IntStream.range(0, A_BULK)
                        .mapToObj(i -> new Document("_id", (long) number * A_BULK + i).append("bulk", number))
                        .toList());
                System.out.println("acknowledged " + bulk);
            }
        }
    }
}
