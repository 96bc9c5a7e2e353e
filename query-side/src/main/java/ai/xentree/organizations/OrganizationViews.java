package ai.xentree.organizations;

import ai.xentree.core.CodePointOrder;
import ai.xentree.core.Refusal;
import ai.xentree.web.security.Caller;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Reads organizations as far as a caller may see them. */
@Component
final class OrganizationViews {

    private final MongoOperations mongo;

    OrganizationViews(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** An organization and what the caller is in it: nothing for a platform administrator. */
    record Visible(
            OrganizationDocument organization, @Nullable OrganizationRole role) {

        /** Refuses all but owners, admins and platform administrators. */
        void requireAdministrator() {
            if (role != null && !role.administers()) {
                throw Refusal.forbidden("Only an owner or admin of the organization may see this.");
            }
        }
    }

    /** The organization, if the caller may see it; refuses with {@code NOT_FOUND} if not. */
    Visible require(UUID organizationId, Caller caller) {
        var organization = find(organizationId);
        var role = member(organizationId, caller.userId()).map(MemberDocument::role);
        if (organization.isEmpty() || (role.isEmpty() && !caller.superAdmin())) {
            throw Refusal.notFound("The organization");
        }
        return new Visible(organization.get(), caller.superAdmin() ? null : role.orElse(null));
    }

    Optional<OrganizationDocument> find(UUID organizationId) {
        return byId(OrganizationDocument.COLLECTION, organizationId.toString()).map(OrganizationDocument::new);
    }

    private Optional<MemberDocument> member(UUID organizationId, UUID userId) {
        return byId(MemberDocument.COLLECTION, MemberDocument.id(organizationId, userId))
                .map(MemberDocument::new)
                .filter(MemberDocument::isPresent);
    }

    private Optional<Document> byId(String collection, String id) {
        return Optional.ofNullable(
                mongo.getCollection(collection).find(Filters.eq("_id", id)).first());
    }

    /** The organizations a person is in, earliest membership first. */
    List<Visible> of(UUID userId) {
        var ids = byId(PersonDocument.COLLECTION, userId.toString())
                .map(document -> new PersonDocument(document).organizations())
                .orElse(List.of());
        var members = all(
                MemberDocument.COLLECTION,
                ids.stream().map(id -> id + ":" + userId).toList());
        return members.stream()
                .map(MemberDocument::new)
                .filter(MemberDocument::isPresent)
                .sorted(Comparator.comparing(MemberDocument::joinedAt).thenComparing(MemberDocument::organizationId))
                .flatMap(member ->
                        find(member.organizationId())
                                .map(organization -> new Visible(organization, member.role()))
                                .stream())
                .toList();
    }

    /** Who manages a team, by username. */
    List<TeamManager> managers(OrganizationDocument organization, UUID teamId) {
        var ids = organization.managersOf(teamId).stream().map(UUID::toString).toList();
        return all(PersonDocument.COLLECTION, ids).stream()
                .map(document -> new PersonDocument(document).manager())
                .sorted(Comparator.comparing(TeamManager::username, CodePointOrder.INSTANCE)
                        .thenComparing(TeamManager::userId))
                .toList();
    }

    private List<Document> all(String collection, Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : mongo.getCollection(collection).find(Filters.in("_id", ids)).into(new ArrayList<>());
    }

    MongoCollection<Document> collection(String name) {
        return mongo.getCollection(name);
    }
}
