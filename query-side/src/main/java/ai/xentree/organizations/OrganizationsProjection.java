package ai.xentree.organizations;

import ai.xentree.identity.AccountEvent;
import ai.xentree.projection.DocumentBatch;
import ai.xentree.projection.DocumentProjection;
import ai.xentree.projection.StoredEvent;
import com.mongodb.client.model.Indexes;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Organizations with their teams, one document each; members, one document for each person in an organization; what people
 * are called; and invitations.
 */
@Component
final class OrganizationsProjection extends DocumentProjection {

    static final String NAME = "organizations";

    OrganizationsProjection(MongoOperations mongo) {
        super(
                mongo,
                OrganizationDocument.COLLECTION,
                MemberDocument.COLLECTION,
                PersonDocument.COLLECTION,
                InvitationDocument.COLLECTION);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    protected void createIndexes(MongoOperations in) {
        in.getCollection(MemberDocument.COLLECTION)
                .createIndex(Indexes.ascending(MemberDocument.ORGANIZATION, MemberDocument.USERNAME));
        in.getCollection(InvitationDocument.COLLECTION).createIndex(Indexes.ascending(InvitationDocument.ORGANIZATION));
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
