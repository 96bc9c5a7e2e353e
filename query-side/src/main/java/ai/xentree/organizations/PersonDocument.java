package ai.xentree.organizations;

import ai.xentree.core.ErasesPerson;
import ai.xentree.identity.AccountEvent;
import ai.xentree.identity.AccountEvent.AccountActivated;
import ai.xentree.identity.AccountEvent.AccountErased;
import ai.xentree.identity.AccountEvent.AccountRegistered;
import ai.xentree.identity.AccountEvent.AccountStatusChanged;
import ai.xentree.identity.AccountEvent.EmailChanged;
import ai.xentree.identity.AccountEvent.ErasureCompleted;
import ai.xentree.identity.AccountEvent.PasswordChanged;
import ai.xentree.identity.AccountEvent.ProfileChanged;
import ai.xentree.identity.AccountEvent.SubscriptionPlanChanged;
import ai.xentree.identity.AccountEvent.UsernameChanged;
import ai.xentree.identity.AccountStatus;
import ai.xentree.projection.DocumentBatch;
import ai.xentree.projection.StoredEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What a person is called, and which organizations they have ever been in; each of their memberships has a copy. */
record PersonDocument(Document document) {

    static final String COLLECTION = "people";

    private static final String ORGANIZATIONS = "organizations";

    static void fold(DocumentBatch documents, StoredEvent stored, AccountEvent event) {
        if (event instanceof PasswordChanged || event instanceof SubscriptionPlanChanged) {
            return;
        }
        var id = event.userId().toString();
        documents.change(COLLECTION, id, stored, document -> new PersonDocument(document).apply(event));
        var person = of(documents, event.userId());
        person.organizations().forEach(organization -> MemberDocument.rename(documents, stored, organization, person));
        if (event instanceof ErasesPerson) {
            documents
                    .having(InvitationDocument.COLLECTION, InvitationDocument.USER, id)
                    .forEach(invitation -> documents.change(
                            InvitationDocument.COLLECTION, invitation, stored, InvitationDocument::erase));
        }
    }

    /** The person as the batch has left them so far. */
    static PersonDocument of(DocumentBatch documents, UUID userId) {
        return new PersonDocument(
                documents.find(COLLECTION, userId.toString()).orElseGet(() -> new Document("_id", userId.toString())));
    }

    /** Remembers that a person is in an organization. */
    static void enter(DocumentBatch documents, StoredEvent stored, UUID userId, UUID organizationId) {
        documents.change(COLLECTION, userId.toString(), stored, document -> {
            var organizations = new ArrayList<>(new PersonDocument(document).organizations());
            if (!organizations.contains(organizationId.toString())) {
                organizations.add(organizationId.toString());
            }
            document.put(ORGANIZATIONS, organizations);
        });
    }

    private void apply(AccountEvent event) {
        switch (event) {
            case AccountRegistered registered ->
                document.append(Names.USERNAME, registered.username())
                        .append(Names.FULL_NAME, registered.fullName())
                        .append(Names.EMAIL, registered.email())
                        .append(Names.STATUS, registered.status().name());
            case AccountActivated activated ->
                document.append(Names.USERNAME, activated.username())
                        .append(Names.FULL_NAME, activated.fullName())
                        .append(Names.STATUS, AccountStatus.ACTIVE.name());
            case UsernameChanged changed -> document.put(Names.USERNAME, changed.username());
            case EmailChanged changed -> document.put(Names.EMAIL, changed.email());
            case ProfileChanged changed ->
                document.append(Names.FULL_NAME, changed.fullName()).append(Names.AVATAR_URL, changed.avatarUrl());
            case AccountStatusChanged changed ->
                document.put(Names.STATUS, changed.status().name());
            case AccountErased _, ErasureCompleted _ ->
                document.append(Names.USERNAME, null)
                        .append(Names.FULL_NAME, null)
                        .append(Names.EMAIL, null)
                        .append(Names.AVATAR_URL, null)
                        .append(Names.STATUS, AccountStatus.DELETED.name());
            case PasswordChanged changed -> {}
            case SubscriptionPlanChanged changed -> {}
        }
    }

    UUID id() {
        return UUID.fromString(document.getString("_id"));
    }

    List<String> organizations() {
        return document.getList(ORGANIZATIONS, String.class, List.of());
    }

    @Nullable
    String get(String name) {
        return document.getString(name);
    }

    TeamManager manager() {
        return new TeamManager(id(), Names.orEmpty(document, Names.USERNAME), document.getString(Names.FULL_NAME));
    }
}
