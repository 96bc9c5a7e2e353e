package ai.xentree.vault;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.MongoIterable;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;

/**
 * The vault in a MongoDB replica set. A change is in the journals of a majority when its method returns; a change that a
 * majority does not confirm within ten seconds fails, and may have happened or not. What is removed stays in the set's oplog,
 * and in backups, until those are overwritten.
 */
public final class MongoVault implements VaultStore {

    private static final String EXPIRES_AT = "expires_at";
    private static final String SECRET = "secret";
    private static final String SEPARATOR = ":";
    private static final long WITHIN_SECONDS = 10;
    private static final WriteConcern DURABLE =
            WriteConcern.MAJORITY.withJournal(true).withWTimeout(WITHIN_SECONDS, TimeUnit.SECONDS);

    private final MongoCollection<Document> entries;
    private final InstantSource clock;

    private MongoVault(MongoCollection<Document> entries, InstantSource clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** The vault in that database, made if it is not there. */
    public static MongoVault in(MongoDatabase database, InstantSource clock) {
        var entries = database.getCollection("entries")
                .withWriteConcern(DURABLE)
                .withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary());
        entries.createIndex(Indexes.ascending(EXPIRES_AT));
        return new MongoVault(entries, clock);
    }

    @Override
    public Optional<Entry> find(String kind, String id) {
        return find(entries, kind, id);
    }

    private Optional<Entry> find(MongoCollection<Document> from, String kind, String id) {
        return Optional.ofNullable(from.find(and(eq(key(kind, id)), alive()))
                        .maxTime(WITHIN_SECONDS, TimeUnit.SECONDS)
                        .first())
                .map(MongoVault::entry);
    }

    @Override
    public List<Entry> findAll(String kind, String idPrefix) {
        return having(kind, idPrefix).into(new ArrayList<>());
    }

    @Override
    public void forEach(String kind, Consumer<Entry> shown) {
        having(kind, "").forEach(shown);
    }

    private MongoIterable<Entry> having(String kind, String idPrefix) {
        var ours = regex("_id", "^" + Pattern.quote(key(kind, idPrefix)));
        return entries.find(and(ours, alive())).sort(Sorts.ascending("_id")).map(MongoVault::entry);
    }

    @Override
    public void put(String kind, Entry entry) {
        entries.replaceOne(eq(key(kind, entry.id())), document(kind, entry), new ReplaceOptions().upsert(true));
    }

    @Override
    public Entry putIfAbsent(String kind, Entry entry) {
        while (true) {
            if (inserted(kind, entry)
                    || replaced(and(eq(key(kind, entry.id())), expired(clock.instant())), kind, entry)) {
                return entry;
            }
            // Another's entry must not be used before a majority has it: what it protects would outlive it.
            var present = find(entries.withReadConcern(ReadConcern.LINEARIZABLE), kind, entry.id());
            if (present.isPresent()) {
                return present.get();
            }
        }
    }

    @Override
    public boolean replace(String kind, byte[] expected, Entry entry) {
        return replaced(and(eq(key(kind, entry.id())), eq(SECRET, new Binary(expected)), alive()), kind, entry);
    }

    @Override
    public boolean remove(String kind, String id) {
        return entries.deleteOne(eq(key(kind, id))).getDeletedCount() > 0;
    }

    @Override
    public int removeExpired(Instant now) {
        return (int) entries.deleteMany(expired(now)).getDeletedCount();
    }

    @Override
    public void rewrite(Form form) {
        for (var document : entries.find()) {
            var entry = entry(document);
            var kind = kind(document);
            var secret = form.of(kind, entry);
            if (!Arrays.equals(secret, entry.secret())) {
                replaced(
                        and(eq(key(kind, entry.id())), eq(SECRET, new Binary(entry.secret()))),
                        kind,
                        new Entry(entry.id(), secret, entry.expiresAt()));
            }
        }
    }

    private boolean inserted(String kind, Entry entry) {
        try {
            entries.insertOne(document(kind, entry));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    private boolean replaced(Bson filter, String kind, Entry entry) {
        return entries.replaceOne(filter, document(kind, entry)).getMatchedCount() > 0;
    }

    private Bson alive() {
        return or(eq(EXPIRES_AT, null), gt(EXPIRES_AT, clock.instant()));
    }

    private static Bson expired(Instant now) {
        return lte(EXPIRES_AT, now);
    }

    private static String key(String kind, String id) {
        if (kind.contains(SEPARATOR)) {
            throw new IllegalArgumentException("A kind of secret is named without " + SEPARATOR + ": " + kind);
        }
        return kind + SEPARATOR + id;
    }

    private static Document document(String kind, Entry entry) {
        var document = new Document("_id", key(kind, entry.id())).append(SECRET, new Binary(entry.secret()));
        return entry.expiresAt() == null ? document : document.append(EXPIRES_AT, entry.expiresAt());
    }

    private static String kind(Document document) {
        var key = document.getString("_id");
        return key.substring(0, key.indexOf(SEPARATOR));
    }

    private static Entry entry(Document document) {
        var key = document.getString("_id");
        var expiresAt = document.getDate(EXPIRES_AT);
        return new Entry(
                key.substring(key.indexOf(SEPARATOR) + 1),
                document.get(SECRET, Binary.class).getData(),
                expiresAt == null ? null : expiresAt.toInstant());
    }
}
