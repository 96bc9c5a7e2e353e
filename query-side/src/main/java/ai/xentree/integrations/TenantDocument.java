package ai.xentree.integrations;

import ai.xentree.integrations.TokenKeyEvent.TokenKeyMade;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A tenant in MongoDB: its public keys, and the numbers of the revocations that are kept, from the first to before the next.
 * Times are epoch milliseconds.
 */
record TenantDocument(Document document) {

    static final String COLLECTION = "integration_tenants";

    private static final String KEYS = "keys";
    private static final String FIRST = "first_revocation";
    private static final String NEXT = "next_revocation";
    private static final String UNTIL = "active_until";

    List<PublishedKey> keys() {
        return document.getList(KEYS, Document.class, List.of()).stream()
                .map(TenantDocument::key)
                .toList();
    }

    void add(TokenKeyMade made) {
        document.put(
                KEYS,
                PublishedKey.after(keys(), made).stream()
                        .map(TenantDocument::document)
                        .toList());
    }

    long firstRevocation() {
        return Objects.requireNonNullElse(document.getLong(FIRST), 0L);
    }

    long nextRevocation() {
        return Objects.requireNonNullElse(document.getLong(NEXT), 0L);
    }

    void keepRevocations(long first, long next) {
        document.append(FIRST, first).append(NEXT, next);
    }

    private static Document document(PublishedKey key) {
        var until = key.activeUntil();
        return new Document("kid", key.keyId())
                .append("public_key", key.publicKey())
                .append("active_from", key.activeFrom().toEpochMilli())
                .append(UNTIL, until == null ? null : until.toEpochMilli());
    }

    private static PublishedKey key(Document key) {
        return new PublishedKey(
                key.getString("kid"),
                key.getString("public_key"),
                Instant.ofEpochMilli(key.getLong("active_from")),
                instant(key.getLong(UNTIL)));
    }

    private static @Nullable Instant instant(@Nullable Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }
}
