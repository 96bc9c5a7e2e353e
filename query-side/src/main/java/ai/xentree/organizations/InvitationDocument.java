package ai.xentree.organizations;

import ai.xentree.organizations.MembershipEvent.MemberInvited;
import java.time.Instant;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** An invitation in MongoDB. Times are epoch milliseconds. That it has expired is not in it: nothing happens then. */
record InvitationDocument(Document document) {

    static final String COLLECTION = "invitations";
    static final String ORGANIZATION = "organization";
    static final String USER = "user_id";
    static final String STATUS = "status";
    static final String CREATED_AT = "created_at";
    static final String EXPIRES_AT = "expires_at";

    void apply(MemberInvited invited) {
        document.append(ORGANIZATION, invited.organizationId().toString())
                .append(USER, invited.userId().toString())
                .append(Names.EMAIL, invited.email())
                .append("role", invited.role().name())
                .append("team_id", text(invited.teamId()))
                .append("invited_by", invited.invitedBy().toString())
                .append(STATUS, InvitationStatus.PENDING.name())
                .append(CREATED_AT, invited.invitedAt().toEpochMilli())
                .append(EXPIRES_AT, invited.expiresAt().toEpochMilli());
    }

    /** Its person is erased. */
    static void erase(Document document) {
        document.put(Names.EMAIL, null);
    }

    void become(InvitationStatus status) {
        document.put(STATUS, status.name());
    }

    InvitationResponse response(Instant now) {
        var expiresAt = Instant.ofEpochMilli(document.getLong(EXPIRES_AT));
        var status = InvitationStatus.valueOf(document.getString(STATUS));
        var expired = status == InvitationStatus.PENDING && !now.isBefore(expiresAt);
        return new InvitationResponse(
                UUID.fromString(document.getString("_id")),
                UUID.fromString(document.getString(ORGANIZATION)),
                Names.orEmpty(document, Names.EMAIL),
                OrganizationRole.valueOf(document.getString("role")),
                id(document.getString("team_id")),
                expired ? InvitationStatus.EXPIRED : status,
                null,
                UUID.fromString(document.getString("invited_by")),
                Instant.ofEpochMilli(document.getLong(CREATED_AT)),
                expiresAt);
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private static @Nullable UUID id(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }
}
