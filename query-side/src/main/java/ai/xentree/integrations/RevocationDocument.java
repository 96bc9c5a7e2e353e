package ai.xentree.integrations;

import ai.xentree.integrations.IntegrationTokenEvent.TokenRevoked;
import java.time.Instant;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A revoked token in MongoDB, numbered within its tenant. Times are epoch milliseconds. */
record RevocationDocument(Document document) {

    static final String COLLECTION = "integration_revocations";
    static final String TENANT = "tenant_id";
    static final String TOKEN = "jti";
    static final String REVOKED_AT = "revoked_at";

    /** Sorts by number. */
    static String id(UUID tenantId, long number) {
        return "%s:%012d".formatted(tenantId, number);
    }

    void apply(TokenRevoked revoked) {
        document.append(TENANT, revoked.organizationId().toString())
                .append(TOKEN, revoked.tokenId().toString())
                .append("revocation_id", revoked.revocationId().toString())
                .append("reason", revoked.reason())
                .append("revoked_by", text(revoked.revokedBy()))
                .append(REVOKED_AT, revoked.revokedAt().toEpochMilli())
                .append("expires_at", revoked.expiresAt().toEpochMilli());
    }

    /** Whether it was before an instant. */
    boolean isBefore(Instant instant) {
        return Instant.ofEpochMilli(document.getLong(REVOKED_AT)).isBefore(instant);
    }

    IntegrationTokenRevocationItem item() {
        return new IntegrationTokenRevocationItem(
                UUID.fromString(document.getString("revocation_id")),
                UUID.fromString(document.getString(TENANT)),
                UUID.fromString(document.getString(TOKEN)),
                document.getString("reason"),
                uuid(document.getString("revoked_by")),
                Instant.ofEpochMilli(document.getLong(REVOKED_AT)),
                Instant.ofEpochMilli(document.getLong("expires_at")));
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }
}
