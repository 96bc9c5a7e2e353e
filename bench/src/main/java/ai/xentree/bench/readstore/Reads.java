package ai.xentree.bench.readstore;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.bson.Document;

/** Small documents looked up by id, alone and 200 at once, and by a field that has an index which is not unique. */
final class Reads {

    private static final int ALONE = 10_000;
    private static final int TOGETHER = 200;
    private static final int TIMES = 100;
    private static final int BY_FIELD = 50;
    private static final long SEED = 42;

    private final MongoCollection<Document> collection;
    private final List<String> ids;

    Reads(Upserts written) {
        collection = written.collection();
        ids = new ArrayList<>(written.ids());
        Collections.shuffle(ids, new Random(SEED));
    }

    /** Look-ups a second. */
    double byId() {
        var watch = Watch.start();
        for (int i = 0; i < ALONE; i++) {
            expect(1, collection.find(eq("_id", ids.get(i))).into(new ArrayList<>()));
        }
        return ALONE / watch.seconds();
    }

    /** Milliseconds a look-up of 200. */
    double byIds() {
        var watch = Watch.start();
        for (int i = 0; i < TIMES; i++) {
            var some = ids.subList(i * TOGETHER, (i + 1) * TOGETHER);
            expect(TOGETHER, collection.find(in("_id", some)).into(new ArrayList<>()));
        }
        return watch.milliseconds() / TIMES;
    }

    /** Milliseconds a look-up of the 200 of one organization. */
    double byField() {
        var watch = Watch.start();
        for (int i = 0; i < BY_FIELD; i++) {
            expect(
                    TOGETHER,
                    collection.find(eq("organization", "organization-" + i)).into(new ArrayList<>()));
        }
        return watch.milliseconds() / BY_FIELD;
    }

    private static void expect(int count, List<Document> found) {
        if (found.size() != count) {
            throw new IllegalStateException(count + " documents expected, found " + found.size());
        }
    }
}
