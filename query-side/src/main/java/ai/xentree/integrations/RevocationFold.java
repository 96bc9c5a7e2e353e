package ai.xentree.integrations;

import ai.xentree.integrations.IntegrationTokenEvent.TokenRevoked;
import ai.xentree.projection.DocumentBatch;
import ai.xentree.projection.StoredEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.bson.Document;

/**
 * Keeps a tenant's revocations by number, so that each new one can drop those before it whose time is over without a search. They
 * are written before the tenant's document, which counts them: after a crash in between, the same event gives the same number.
 */
final class RevocationFold {

    private final DocumentBatch documents;
    private final StoredEvent stored;
    private final Duration shown;

    RevocationFold(DocumentBatch documents, StoredEvent stored, Duration shown) {
        this.documents = documents;
        this.stored = stored;
        this.shown = shown;
    }

    void revoked(TokenRevoked revoked) {
        var tenantId = revoked.organizationId();
        documents.change(TenantDocument.COLLECTION, tenantId.toString(), stored, document -> {
            var tenant = new TenantDocument(document);
            var number = tenant.nextRevocation();
            documents.change(
                    RevocationDocument.COLLECTION,
                    RevocationDocument.id(tenantId, number),
                    stored,
                    revocation -> new RevocationDocument(revocation).apply(revoked));
            tenant.keepRevocations(
                    firstKept(tenantId, tenant.firstRevocation(), number, revoked.revokedAt()), number + 1);
        });
    }

    /** The tenant is gone, and what there was of it. */
    void removeTenant(UUID tenantId) {
        documents
                .find(TenantDocument.COLLECTION, tenantId.toString())
                .map(TenantDocument::new)
                .ifPresent(tenant -> {
                    for (long number = tenant.firstRevocation(); number < tenant.nextRevocation(); number++) {
                        remove(tenantId, number);
                    }
                });
        documents.remove(TenantDocument.COLLECTION, tenantId.toString(), stored);
    }

    private long firstKept(UUID tenantId, long first, long end, Instant now) {
        var number = first;
        while (number < end && isForgotten(tenantId, number, now)) {
            remove(tenantId, number);
            number++;
        }
        return number;
    }

    private boolean isForgotten(UUID tenantId, long number, Instant now) {
        return documents
                .find(RevocationDocument.COLLECTION, RevocationDocument.id(tenantId, number))
                .map((Document document) -> new RevocationDocument(document).isBefore(now.minus(shown)))
                .orElse(true);
    }

    private void remove(UUID tenantId, long number) {
        documents.remove(RevocationDocument.COLLECTION, RevocationDocument.id(tenantId, number), stored);
    }
}
