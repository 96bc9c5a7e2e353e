package ai.xentree.organizations;

import ai.xentree.audit.AuditRights;
import ai.xentree.core.Actor;
import ai.xentree.core.CodePointOrder;
import ai.xentree.core.Refusal;
import ai.xentree.projection.ReadModelPlace;
import ai.xentree.web.security.Caller;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads organizations as far as a caller may see them. */
@Component
final class OrganizationViews {

    private final ReadModelPlace place;

    OrganizationViews(ReadModelPlace place) {
        this.place = place;
    }

    /**
     * An organization as someone may see it.
     *
     * @param role what they are in it; null for a platform administrator who is not in it
     */
    record Visible(
            OrganizationDocument organization, @Nullable OrganizationRole role, boolean superAdmin) {

        /** As it is answered, which is without a role to a platform administrator, even to one who has one. */
        OrganizationResponse response() {
            return organization.response(superAdmin ? null : role);
        }

        /** Refuses all but owners, admins and platform administrators. */
        void requireAdministrator() {
            if (!superAdmin && (role == null || !role.administers())) {
                throw Refusal.forbidden("Only an owner or admin of the organization may see this.");
            }
        }
    }

    /** The organization, if the caller may see it; refuses with {@code NOT_FOUND} if not. */
    Visible require(UUID organizationId, Caller caller) {
        var organization = find(organizationId);
        var role = member(organizationId, caller.userId()).map(MemberDocument::role);
        if (organization.isEmpty()
                || !caller.actor().reaches(organizationId)
                || (role.isEmpty() && !caller.superAdmin())) {
            throw Refusal.notFound("The organization");
        }
        return new Visible(organization.get(), role.orElse(null), caller.superAdmin());
    }

    /** Whose log somebody may read. */
    AuditRights auditRights(Actor actor) {
        var userId = actor.userId();
        if (userId == null || actor.superAdmin()) {
            return actor.key() == null
                    ? new AuditRights(actor.superAdmin(), Set.of(), Set.of())
                    : new AuditRights(false, Set.of(actor.key().organizationId()), Set.of());
        }
        var own = split(reachedBy(actor, of(userId)), OrganizationRole::audits);
        return new AuditRights(false, own.with(), own.without());
    }

    /** Which organizations somebody administers; for operations that take no API keys. */
    Administered administered(Actor actor) {
        var userId = actor.userId();
        if (userId == null || actor.superAdmin()) {
            return new Administered(actor.superAdmin(), List.of(), Set.of());
        }
        var own = of(userId);
        var split = split(own, OrganizationRole::administers);
        var earliestFirst = own.stream()
                .sorted(Comparator.comparing(OrganizationResponse::createdAt).thenComparing(OrganizationResponse::id))
                .map(OrganizationResponse::id)
                .filter(split.with()::contains)
                .toList();
        return new Administered(false, earliestFirst, split.without());
    }

    /** Organizations in which somebody's role is one of some kind, and the others. */
    private record Split(Set<UUID> with, Set<UUID> without) {}

    private static Split split(List<OrganizationResponse> organizations, Predicate<OrganizationRole> kind) {
        var split = new Split(new HashSet<>(), new HashSet<>());
        for (var organization : organizations) {
            var role = organization.role();
            (role != null && kind.test(role) ? split.with() : split.without()).add(organization.id());
        }
        return split;
    }

    /** Of organizations those that somebody reaches by what they act by. */
    static List<OrganizationResponse> reachedBy(Actor actor, List<OrganizationResponse> organizations) {
        return organizations.stream().filter(each -> actor.reaches(each.id())).toList();
    }

    /** What a person would leave. */
    Leavings leavings(UUID userId) {
        return new Leavings(of(userId).stream().map(OrganizationResponse::id).toList(), invitedTo(userId));
    }

    private List<UUID> invitedTo(UUID userId) {
        return place.getCollection(InvitationDocument.COLLECTION)
                .find(Filters.and(
                        Filters.eq(InvitationDocument.USER, userId.toString()),
                        Filters.eq(InvitationDocument.STATUS, InvitationStatus.PENDING.name())))
                .map(document -> UUID.fromString(document.getString(InvitationDocument.ORGANIZATION)))
                .into(new ArrayList<>());
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
                place.getCollection(collection).find(Filters.eq("_id", id)).first());
    }

    /** The organizations a person is in, with their role, earliest membership first. */
    List<OrganizationResponse> of(UUID userId) {
        var ids = byId(PersonDocument.COLLECTION, userId.toString())
                .map(document -> new PersonDocument(document).organizations())
                .orElse(List.of());
        var organizations = all(OrganizationDocument.COLLECTION, ids).stream()
                .map(OrganizationDocument::new)
                .collect(Collectors.toMap(OrganizationDocument::id, Function.identity()));
        return members(userId, ids)
                .sorted(Comparator.comparing(MemberDocument::joinedAt).thenComparing(MemberDocument::organizationId))
                .flatMap(member -> Optional.ofNullable(organizations.get(member.organizationId())).stream()
                        .map(organization -> organization.response(member.role())))
                .toList();
    }

    private Stream<MemberDocument> members(UUID userId, List<String> organizationIds) {
        var ids = organizationIds.stream().map(id -> id + ":" + userId).toList();
        return all(MemberDocument.COLLECTION, ids).stream()
                .map(MemberDocument::new)
                .filter(MemberDocument::isPresent);
    }

    /** Teams of an organization, each with who manages it by username. */
    List<TeamResponse> teams(OrganizationDocument organization, List<UUID> teamIds) {
        var managerIds = teamIds.stream()
                .flatMap(teamId -> organization.managersOf(teamId).stream())
                .map(UUID::toString)
                .collect(Collectors.toSet());
        var people = all(PersonDocument.COLLECTION, managerIds).stream()
                .map(document -> new PersonDocument(document).manager())
                .sorted(Comparator.comparing(TeamManager::username, CodePointOrder.INSTANCE)
                        .thenComparing(TeamManager::userId))
                .toList();
        return teamIds.stream()
                .map(teamId -> organization.team(teamId, managers(organization.managersOf(teamId), people)))
                .toList();
    }

    private static List<TeamManager> managers(List<UUID> ids, List<TeamManager> people) {
        return people.stream().filter(person -> ids.contains(person.userId())).toList();
    }

    private List<Document> all(String collection, Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : place.getCollection(collection).find(Filters.in("_id", ids)).into(new ArrayList<>());
    }

    MongoCollection<Document> collection(String name) {
        return place.getCollection(name);
    }
}
