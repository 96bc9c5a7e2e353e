package ai.xentree.organizations;

import ai.xentree.core.CodePointOrder;
import ai.xentree.identity.AccountStatus;
import ai.xentree.projection.DocumentBatch;
import ai.xentree.projection.StoredEvent;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;

/**
 * A person in an organization, present or former, in MongoDB, with a copy of what they are called. Times are epoch
 * milliseconds. Teams that have been deleted may still be among theirs.
 */
record MemberDocument(Document document) {

    static final String COLLECTION = "members";
    static final String ORGANIZATION = "organization";
    static final String USERNAME = Names.USERNAME;
    static final String ROLE = "role";
    static final String REMOVED_AT = "removed_at";
    static final String TEAMS = "teams";
    static final String SEARCH = "search";

    /** By the position of each event that ended a membership: the teams that ended with it. */
    private static final String ENDED = "ended";

    private static final String USER = "user_id";
    private static final String JOINED_AT = "joined_at";

    static String id(UUID organizationId, UUID userId) {
        return organizationId + ":" + userId;
    }

    /** Begins a membership, the first or a further one. */
    void begin(UUID organizationId, UUID userId, OrganizationRole role, Instant joinedAt) {
        document.append(ORGANIZATION, organizationId.toString())
                .append(USER, userId.toString())
                .append(ROLE, role.name())
                .append(JOINED_AT, joinedAt.toEpochMilli())
                .append(REMOVED_AT, null)
                .append(TEAMS, new Document());
    }

    void end(StoredEvent stored, Instant removedAt) {
        if (!teams().isEmpty()) {
            var ended = new Document(document.get(ENDED, new Document()));
            document.put(ENDED, ended.append(Long.toString(stored.position()), List.copyOf(teams().keySet())));
        }
        document.append(REMOVED_AT, removedAt.toEpochMilli()).append(TEAMS, new Document());
    }

    /** The teams that end with the membership by an event, also where it comes again after this document has applied it. */
    List<UUID> teamsEndedBy(StoredEvent stored) {
        var applied = document.getLong(DocumentBatch.POSITION) >= stored.position();
        var teamIds = applied
                ? document.get(ENDED, new Document()).getList(Long.toString(stored.position()), String.class, List.of())
                : teams().keySet();
        return teamIds.stream().map(UUID::fromString).toList();
    }

    void join(UUID teamId, Instant joinedAt) {
        teams().put(teamId.toString(), joinedAt.toEpochMilli());
    }

    void leave(UUID teamId) {
        teams().remove(teamId.toString());
    }

    void name(PersonDocument person) {
        Names.ALL.forEach(name -> document.put(name, person.get(name)));
        document.put(SEARCH, Names.searched(document));
    }

    /** Gives a person's membership their new names. */
    static void rename(DocumentBatch documents, StoredEvent stored, String organization, PersonDocument person) {
        documents.changePresent(
                COLLECTION,
                organization + ":" + person.id(),
                stored,
                document -> new MemberDocument(document).name(person));
    }

    boolean isPresent() {
        return document.get(REMOVED_AT) == null;
    }

    OrganizationRole role() {
        return OrganizationRole.valueOf(document.getString(ROLE));
    }

    Instant joinedAt() {
        return Instant.ofEpochMilli(document.getLong(JOINED_AT));
    }

    UUID organizationId() {
        return UUID.fromString(document.getString(ORGANIZATION));
    }

    private Document teams() {
        return document.get(TEAMS, Document.class);
    }

    MemberResponse response(OrganizationDocument organization) {
        var userId = UUID.fromString(document.getString(USER));
        var removedAt = document.getLong(REMOVED_AT);
        return new MemberResponse(
                organizationId(),
                userId,
                Names.orEmpty(document, Names.USERNAME),
                document.getString(Names.FULL_NAME),
                Names.orEmpty(document, Names.EMAIL),
                document.getString(Names.AVATAR_URL),
                role(),
                memberships(organization),
                isPresent() ? organization.teamsManagedBy(userId) : List.of(),
                accountStatus(),
                joinedAt(),
                removedAt == null ? null : Instant.ofEpochMilli(removedAt));
    }

    /** Of an account that is not known, what is true of one that is gone; one odd account must not hide a whole list. */
    private AccountStatus accountStatus() {
        var status = document.getString(Names.STATUS);
        return status == null ? AccountStatus.DELETED : AccountStatus.valueOf(status);
    }

    private List<TeamMembership> memberships(OrganizationDocument organization) {
        return teams().keySet().stream()
                .flatMap(teamId -> membership(organization, UUID.fromString(teamId)).stream())
                .sorted(Comparator.comparing(TeamMembership::teamName, CodePointOrder.INSTANCE))
                .toList();
    }

    private Optional<TeamMembership> membership(OrganizationDocument organization, UUID teamId) {
        var joinedAt = Instant.ofEpochMilli(teams().getLong(teamId.toString()));
        return organization.teamName(teamId).map(name -> new TeamMembership(teamId, name, joinedAt));
    }
}
