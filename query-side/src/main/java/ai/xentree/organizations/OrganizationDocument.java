package ai.xentree.organizations;

import ai.xentree.core.CodePointOrder;
import ai.xentree.organizations.OrganizationEvent.OrganizationChanged;
import ai.xentree.organizations.OrganizationEvent.OrganizationCreated;
import ai.xentree.organizations.OrganizationEvent.OrganizationDeleted;
import ai.xentree.organizations.OrganizationEvent.OwnerAppointed;
import ai.xentree.organizations.OrganizationEvent.OwnerWithdrawn;
import ai.xentree.organizations.OrganizationEvent.TeamCreated;
import ai.xentree.organizations.OrganizationEvent.TeamDeleted;
import ai.xentree.organizations.OrganizationEvent.TeamManagersAssigned;
import ai.xentree.organizations.OrganizationEvent.TeamRenamed;
import ai.xentree.projection.DocumentBatch;
import ai.xentree.projection.StoredEvent;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** An organization in MongoDB, with its teams. Times are epoch milliseconds. A deleted one has no document. */
record OrganizationDocument(Document document) {

    static final String COLLECTION = "organizations";
    static final String CREATED_AT = "created_at";

    static final String NAME = "name";
    private static final String SLUG = "slug";
    private static final String DESCRIPTION = "description";
    private static final String UPDATED_AT = "updated_at";
    private static final String MEMBER_COUNT = "member_count";
    private static final String TEAMS = "teams";
    private static final String MANAGERS = "managers";

    static void fold(DocumentBatch documents, StoredEvent stored, OrganizationEvent event) {
        var id = event.organizationId().toString();
        switch (event) {
            case OrganizationCreated created ->
                documents.change(COLLECTION, id, stored, document -> new OrganizationDocument(document).apply(event));
            case OrganizationDeleted deleted -> documents.remove(COLLECTION, id, stored);
            default -> change(documents, stored, event.organizationId(), organization -> organization.apply(event));
        }
    }

    /** Changes it where it is there: it is gone when events from before its end come again after a crash. */
    private static void change(
            DocumentBatch documents, StoredEvent stored, UUID organizationId, Consumer<OrganizationDocument> change) {
        documents.changePresent(
                COLLECTION,
                organizationId.toString(),
                stored,
                document -> change.accept(new OrganizationDocument(document)));
    }

    /** Counts members of an organization and of teams up or down; of those only that are there. */
    static void count(DocumentBatch documents, StoredEvent stored, UUID organizationId, Counts counts) {
        change(documents, stored, organizationId, organization -> {
            add(organization.document, counts.members());
            counts.teams().forEach(team -> organization.team(team).ifPresent(it -> add(it, counts.perTeam())));
        });
    }

    /** What to add to the number of members, and to that of each of some teams. */
    record Counts(int members, Collection<UUID> teams, int perTeam) {}

    private static void add(Document counted, int more) {
        counted.put(MEMBER_COUNT, counted.getLong(MEMBER_COUNT) + more);
    }

    private void apply(OrganizationEvent event) {
        switch (event) {
            case OrganizationCreated created -> {
                describe(created.name(), created.slug(), created.description(), created.createdAt());
                document.append(CREATED_AT, created.createdAt().toEpochMilli())
                        .append(MEMBER_COUNT, 0L)
                        .append(TEAMS, new Document());
            }
            case OrganizationChanged changed ->
                describe(changed.name(), changed.slug(), changed.description(), changed.changedAt());
            case TeamCreated created ->
                teams().append(
                                created.teamId().toString(),
                                new Document(NAME, created.name())
                                        .append(CREATED_AT, created.createdAt().toEpochMilli())
                                        .append(UPDATED_AT, created.createdAt().toEpochMilli())
                                        .append(MEMBER_COUNT, 0L)
                                        .append(MANAGERS, List.of()));
            case TeamRenamed renamed -> changeTeam(renamed.teamId(), NAME, renamed.name(), renamed.renamedAt());
            case TeamDeleted deleted -> teams().remove(deleted.teamId().toString());
            case TeamManagersAssigned assigned ->
                changeTeam(
                        assigned.teamId(),
                        MANAGERS,
                        assigned.managerIds().stream()
                                .map(UUID::toString)
                                .sorted()
                                .toList(),
                        assigned.assignedAt());
            case OwnerAppointed appointed -> {}
            case OwnerWithdrawn withdrawn -> {}
            case OrganizationDeleted deleted -> throw new IllegalStateException("It has no document any more.");
        }
    }

    private void describe(String name, String slug, @Nullable String description, Instant at) {
        document.append(NAME, name)
                .append(SLUG, slug)
                .append(DESCRIPTION, description)
                .append(UPDATED_AT, at.toEpochMilli());
    }

    private void changeTeam(UUID teamId, String field, Object value, Instant at) {
        team(teamId).ifPresent(team -> team.append(field, value).append(UPDATED_AT, at.toEpochMilli()));
    }

    private Document teams() {
        return document.get(TEAMS, Document.class);
    }

    private Optional<Document> team(UUID teamId) {
        return Optional.ofNullable(teams().get(teamId.toString(), Document.class));
    }

    UUID id() {
        return UUID.fromString(document.getString("_id"));
    }

    long memberCount() {
        return document.getLong(MEMBER_COUNT);
    }

    Optional<String> teamName(UUID teamId) {
        return team(teamId).map(team -> team.getString(NAME));
    }

    /** The teams by name. */
    List<UUID> teamIds() {
        return teams().keySet().stream()
                .map(UUID::fromString)
                .sorted(Comparator.comparing((UUID id) -> teamName(id).orElseThrow(), CodePointOrder.INSTANCE)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    List<UUID> managersOf(UUID teamId) {
        return team(teamId).stream()
                .flatMap(team -> team.getList(MANAGERS, String.class).stream())
                .map(UUID::fromString)
                .toList();
    }

    List<UUID> teamsManagedBy(UUID userId) {
        return teamIds().stream()
                .filter(teamId -> managersOf(teamId).contains(userId))
                .sorted()
                .toList();
    }

    OrganizationResponse response(@Nullable OrganizationRole role) {
        return new OrganizationResponse(
                id(),
                document.getString(NAME),
                document.getString(SLUG),
                document.getString(DESCRIPTION),
                role,
                memberCount(),
                teams().size(),
                instant(document, CREATED_AT),
                instant(document, UPDATED_AT));
    }

    Optional<Long> memberCount(UUID teamId) {
        return team(teamId).map(team -> team.getLong(MEMBER_COUNT));
    }

    TeamResponse team(UUID teamId, List<TeamManager> managers) {
        var team = team(teamId).orElseThrow();
        return new TeamResponse(
                teamId,
                id(),
                team.getString(NAME),
                team.getLong(MEMBER_COUNT),
                managers,
                instant(team, CREATED_AT),
                instant(team, UPDATED_AT));
    }

    private static Instant instant(Document from, String field) {
        return Instant.ofEpochMilli(from.getLong(field));
    }
}
