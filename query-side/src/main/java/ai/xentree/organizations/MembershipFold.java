package ai.xentree.organizations;

import ai.xentree.organizations.MembershipEvent.InvitationAccepted;
import ai.xentree.organizations.MembershipEvent.InvitationRevoked;
import ai.xentree.organizations.MembershipEvent.MemberAdded;
import ai.xentree.organizations.MembershipEvent.MemberInvited;
import ai.xentree.organizations.MembershipEvent.MemberRemoved;
import ai.xentree.organizations.MembershipEvent.MemberRoleChanged;
import ai.xentree.organizations.MembershipEvent.TeamJoined;
import ai.xentree.organizations.MembershipEvent.TeamLeft;
import ai.xentree.organizations.OrganizationDocument.Counts;
import ai.xentree.projection.DocumentBatch;
import ai.xentree.projection.StoredEvent;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.bson.Document;

/** What happens between a person and an organization, as it changes the documents of both. */
final class MembershipFold {

    private final DocumentBatch documents;
    private final StoredEvent stored;

    private MembershipFold(DocumentBatch documents, StoredEvent stored) {
        this.documents = documents;
        this.stored = stored;
    }

    static void fold(DocumentBatch documents, StoredEvent stored, MembershipEvent event) {
        new MembershipFold(documents, stored).fold(event);
    }

    private void fold(MembershipEvent event) {
        switch (event) {
            case MemberInvited invited ->
                change(
                        InvitationDocument.COLLECTION,
                        invited.invitationId(),
                        it -> new InvitationDocument(it).apply(invited));
            case InvitationAccepted accepted -> settle(accepted.invitationId(), InvitationStatus.ACCEPTED);
            case InvitationRevoked revoked -> settle(revoked.invitationId(), InvitationStatus.REVOKED);
            case MemberAdded added -> begin(added);
            case MemberRoleChanged changed ->
                member(
                        changed,
                        member -> member.document()
                                .put(MemberDocument.ROLE, changed.role().name()));
            case TeamJoined joined -> {
                count(joined, 0, List.of(joined.teamId()), 1);
                member(joined, member -> member.join(joined.teamId(), joined.joinedAt()));
            }
            case TeamLeft left -> {
                count(left, 0, List.of(left.teamId()), -1);
                member(left, member -> member.leave(left.teamId()));
            }
            case MemberRemoved removed -> end(removed);
        }
    }

    private void begin(MemberAdded added) {
        count(added, 1, List.of(), 0);
        PersonDocument.enter(documents, stored, added.userId(), added.organizationId());
        var person = PersonDocument.of(documents, added.userId());
        member(added, member -> {
            member.begin(added.organizationId(), added.userId(), added.role(), added.joinedAt());
            member.name(person);
        });
    }

    private void end(MemberRemoved removed) {
        var teams = documents
                .find(MemberDocument.COLLECTION, MemberDocument.id(removed.organizationId(), removed.userId()))
                .map(document -> new MemberDocument(document).teamsEndedBy(stored))
                .orElse(List.of());
        count(removed, -1, teams, -1);
        member(removed, member -> member.end(stored, removed.removedAt()));
    }

    private void count(MembershipEvent event, int members, List<UUID> teams, int perTeam) {
        OrganizationDocument.count(documents, stored, event.organizationId(), new Counts(members, teams, perTeam));
    }

    private void member(MembershipEvent event, Consumer<MemberDocument> change) {
        var id = MemberDocument.id(event.organizationId(), event.userId());
        documents.change(
                MemberDocument.COLLECTION, id, stored, document -> change.accept(new MemberDocument(document)));
    }

    private void settle(UUID invitationId, InvitationStatus status) {
        change(InvitationDocument.COLLECTION, invitationId, it -> new InvitationDocument(it).become(status));
    }

    private void change(String collection, UUID id, Consumer<Document> change) {
        documents.change(collection, id.toString(), stored, change);
    }
}
