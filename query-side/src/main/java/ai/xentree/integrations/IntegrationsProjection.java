package ai.xentree.integrations;

import ai.xentree.core.DomainEvent;
import ai.xentree.integrations.IntegrationTokenEvent.TokenGranted;
import ai.xentree.integrations.IntegrationTokenEvent.TokenRevoked;
import ai.xentree.integrations.TokenKeyEvent.TokenKeyMade;
import ai.xentree.organizations.OrganizationEvent.OrganizationDeleted;
import ai.xentree.projection.DocumentBatch;
import ai.xentree.projection.DocumentProjection;
import ai.xentree.projection.ReadModelPlace;
import ai.xentree.projection.StoredEvent;
import com.mongodb.client.model.Indexes;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;

/** Tenants' public keys, one document a tenant; and the tokens that were revoked lately, one document each. */
final class IntegrationsProjection extends DocumentProjection {

    static final String NAME = "integrations";

    /** Its collections in the order in which they are written. */
    static final List<String> COLLECTIONS = List.of(RevocationDocument.COLLECTION, TenantDocument.COLLECTION);

    private static final int VERSION = 2;
    private static final int MORE_THAN_ALL_HOURS = 1_000_000;

    private final Duration shown;

    IntegrationsProjection(ReadModelPlace place, RevocationSettings revocations) {
        super(place, COLLECTIONS.toArray(String[]::new));
        this.shown = revocations.shown();
    }

    @Override
    public String name() {
        return NAME;
    }

    /** How long revocations are shown decides which documents there are, so another time is another version. */
    @Override
    public int version() {
        return VERSION * MORE_THAN_ALL_HOURS + (int) shown.toHours();
    }

    @Override
    protected void createIndexes(ReadModelPlace in) {
        var revocations = in.getCollection(RevocationDocument.COLLECTION);
        revocations.createIndex(Indexes.compoundIndex(
                Indexes.ascending(RevocationDocument.TENANT),
                Indexes.descending(RevocationDocument.REVOKED_AT, "_id")));
        revocations.createIndex(Indexes.descending(RevocationDocument.REVOKED_AT, "_id"));
        revocations.createIndex(Indexes.ascending(RevocationDocument.TOKEN));
    }

    @Override
    protected void needs(DomainEvent event, BiConsumer<String, String> documents) {
        switch (event) {
            case TokenKeyMade made ->
                documents.accept(
                        TenantDocument.COLLECTION, made.organizationId().toString());
            case TokenRevoked revoked ->
                documents.accept(
                        TenantDocument.COLLECTION, revoked.organizationId().toString());
            default -> {}
        }
    }

    @Override
    protected void fold(DocumentBatch documents, StoredEvent stored) {
        switch (stored.event()) {
            case TokenKeyEvent event -> fold(documents, stored, event);
            case IntegrationTokenEvent event -> fold(documents, stored, event);
            case OrganizationDeleted deleted ->
                new RevocationFold(documents, stored, shown).removeTenant(deleted.organizationId());
            default -> {}
        }
    }

    private static void fold(DocumentBatch documents, StoredEvent stored, TokenKeyEvent event) {
        switch (event) {
            case TokenKeyMade made ->
                documents.change(
                        TenantDocument.COLLECTION,
                        made.organizationId().toString(),
                        stored,
                        document -> new TenantDocument(document).add(made));
        }
    }

    private void fold(DocumentBatch documents, StoredEvent stored, IntegrationTokenEvent event) {
        switch (event) {
            case TokenGranted granted -> {}
            case TokenRevoked revoked -> new RevocationFold(documents, stored, shown).revoked(revoked);
        }
    }
}
