package ai.xentree.apikeys;

import ai.xentree.apikeys.ApiKeyEvent.ApiKeyCreated;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** An API key in MongoDB: the names of its fields, and how it is read. */
final class ApiKeyDocument {

    static final String COLLECTION = "api_keys";
    static final String ORGANIZATION = "organization_id";
    static final String CREATOR = "user_id";
    static final String CREATED_AT = "created_at";
    static final String REVOKED = "revoked";

    private static final String NAME = "name";
    private static final String PREFIX = "prefix";
    private static final String SCOPES = "scopes";
    private static final String ADDRESSES = "allowed_ips";
    private static final String EXPIRES_AT = "expires_at";

    private final Document document;

    ApiKeyDocument(Document document) {
        this.document = document;
    }

    /** Brings the document up with an event about it. */
    void apply(ApiKeyEvent event) {
        switch (event) {
            case ApiKeyCreated created -> create(created);
            case ApiKeyEvent.ApiKeyRevoked revoked -> revoke();
        }
    }

    private void create(ApiKeyCreated event) {
        document.put(ORGANIZATION, event.organizationId().toString());
        document.put(CREATOR, event.userId().toString());
        document.put(NAME, event.name());
        document.put(PREFIX, event.prefix());
        document.put(SCOPES, event.scopes().stream().map(Enum::name).toList());
        document.put(ADDRESSES, event.allowedIps());
        document.put(EXPIRES_AT, event.expiresAt() == null ? null : Date.from(event.expiresAt()));
        document.put(CREATED_AT, Date.from(event.createdAt()));
        document.put(REVOKED, false);
    }

    /** Nobody is shown the key any more, so what its maker wrote about it goes: it may tell of them after they are erased. */
    private void revoke() {
        document.put(REVOKED, true);
        document.remove(NAME);
        document.remove(ADDRESSES);
    }

    UUID id() {
        return UUID.fromString(document.getString("_id"));
    }

    ApiKeyResponse response(@Nullable Instant lastUsedAt, Instant now) {
        var expiresAt = document.getDate(EXPIRES_AT) == null
                ? null
                : document.getDate(EXPIRES_AT).toInstant();
        return new ApiKeyResponse(
                id(),
                document.getString(NAME),
                null,
                document.getString(PREFIX),
                UUID.fromString(document.getString(ORGANIZATION)),
                document.getList(SCOPES, String.class).stream()
                        .map(ApiScope::valueOf)
                        .toList(),
                List.copyOf(document.getList(ADDRESSES, String.class)),
                expiresAt,
                lastUsedAt,
                expiresAt == null || now.isBefore(expiresAt),
                UUID.fromString(document.getString(CREATOR)),
                document.getDate(CREATED_AT).toInstant());
    }
}
