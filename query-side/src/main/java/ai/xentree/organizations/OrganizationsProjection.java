package ai.xentree.organizations;

import ai.xentree.core.AboutPerson;
import ai.xentree.core.DomainEvent;
import ai.xentree.core.OfOrganization;
import ai.xentree.identity.AccountEvent;
import ai.xentree.projection.DocumentBatch;
import ai.xentree.projection.DocumentProjection;
import ai.xentree.projection.ReadModelPlace;
import ai.xentree.projection.StoredEvent;
import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Organizations with their teams, one document each; members, one document for each person in an organization; what people
 * are called; and invitations.
 */
final class OrganizationsProjection extends DocumentProjection {

    static final String NAME = "organizations";

    /** Its collections in the order in which they are written. */
    static final List<String> COLLECTIONS = List.of(
            OrganizationDocument.COLLECTION,
            MemberDocument.COLLECTION,
            PersonDocument.COLLECTION,
            InvitationDocument.COLLECTION);

    OrganizationsProjection(ReadModelPlace place) {
        super(place, COLLECTIONS.toArray(String[]::new));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    protected void createIndexes(ReadModelPlace in) {
        in.getCollection(OrganizationDocument.COLLECTION)
                .createIndex(Indexes.ascending(OrganizationDocument.CREATED_AT, "_id"));
        in.getCollection(MemberDocument.COLLECTION)
                .createIndex(Indexes.ascending(MemberDocument.ORGANIZATION, MemberDocument.USERNAME, "_id"));
        in.getCollection(InvitationDocument.COLLECTION)
                .createIndex(Indexes.compoundIndex(
                        Indexes.ascending(InvitationDocument.ORGANIZATION),
                        Indexes.descending(InvitationDocument.CREATED_AT, "_id")));
    }

    @Override
    protected void needs(DomainEvent event, BiConsumer<String, String> documents) {
        switch (event) {
            case OrganizationEvent about -> organization(about, documents);
            case MembershipEvent about -> {
                organization(about, documents);
                documents.accept(MemberDocument.COLLECTION, MemberDocument.id(about.organizationId(), about.userId()));
                person(about, documents);
            }
            case AccountEvent about -> person(about, documents);
            default -> {}
        }
    }

    private static void organization(OfOrganization about, BiConsumer<String, String> documents) {
        documents.accept(OrganizationDocument.COLLECTION, about.organizationId().toString());
    }

    private static void person(AboutPerson about, BiConsumer<String, String> documents) {
        documents.accept(PersonDocument.COLLECTION, about.userId().toString());
    }

    @Override
    protected void fold(DocumentBatch documents, StoredEvent stored) {
        switch (stored.event()) {
            case OrganizationEvent event -> OrganizationDocument.fold(documents, stored, event);
            case MembershipEvent event -> MembershipFold.fold(documents, stored, event);
            case AccountEvent event -> PersonDocument.fold(documents, stored, event);
            default -> {}
        }
    }
}
