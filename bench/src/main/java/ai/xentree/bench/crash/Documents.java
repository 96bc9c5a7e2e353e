package ai.xentree.bench.crash;

import ai.xentree.standalone.mongo.SqliteBackend;
import ai.xentree.standalone.mongo.UnreadableFile;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * All documents of the embedded MongoDB, without what may differ between two that show the same events: who wrote them, and
 * how events fell into batches. Those of a generation bear the plain names where there is no other.
 */
record Documents(Map<String, Document> byName) {

    private static final Map<String, List<String>> BY_BATCHES = Map.of(
            "engagement", List.of("p", "pp", "pd"),
            "engagement_published", List.of("build", "writer", "changed_since", "changed", "changed_at", "renewed"),
            "projections", List.of("owner", "until", "generation"));

    /** What was made anew, and what the log is searched by once a thousand events are full, are no part of what it shows. */
    private static final Set<String> BESIDE = Set.of("projection_rebuilds", "audit_sieves_3", "audit_memberships");

    private static final Pattern GENERATION = Pattern.compile("@\\d+$");

    /** Those in a file that no program uses. */
    static Documents in(Path file) throws IOException {
        try {
            var server = new MongoServer(SqliteBackend.open(file));
            try (var client = MongoClients.create(server.bindAndGetConnectionString())) {
                return new Documents(all(client.getDatabase("xentree")));
            } finally {
                server.shutdownNow();
            }
        } catch (SQLException | UnreadableFile e) {
            throw new IOException(e);
        }
    }

    private static Map<String, Document> all(MongoDatabase database) {
        var found = new TreeMap<String, Document>();
        var collections = database.listCollectionNames().into(new ArrayList<>());
        collections.removeAll(BESIDE);
        for (var collection : collections) {
            var name = GENERATION.matcher(collection).replaceFirst("");
            var only = name.equals(collection) || !collections.contains(name);
            var ignored = BY_BATCHES.getOrDefault(name, List.of());
            database.getCollection(collection).find().forEach(document -> {
                ignored.forEach(document::remove);
                found.put((only ? name : collection) + "/" + document.get("_id"), document);
            });
        }
        return found;
    }

    /** What differs, a line a document; events set aside count as well. */
    List<String> differences(Documents rebuilt) {
        var different = new ArrayList<String>();
        var names = new TreeSet<>(byName.keySet());
        names.addAll(rebuilt.byName.keySet());
        for (var name : names) {
            var here = byName.get(name);
            var there = rebuilt.byName.get(name);
            if (here == null || !here.equals(there) || name.startsWith("dead_letters/")) {
                different.add("document %s: %s, rebuilt %s".formatted(name, text(here), text(there)));
            }
        }
        return different;
    }

    private static String text(@Nullable Document document) {
        return document == null ? "none" : document.toJson();
    }
}
