package ai.xentree.organizations;

import ai.xentree.core.AboutPerson;
import ai.xentree.core.DomainEvent;
import ai.xentree.core.EndsAggregate;
import ai.xentree.core.OfOrganization;
import ai.xentree.core.Personal;
import ai.xentree.core.Stored;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens between one person and one organization: invitations, membership, role, teams. */
public sealed interface MembershipEvent extends DomainEvent, AboutPerson, OfOrganization {

    /**
     * A person was invited. Whoever sends mail follows this event; the secret of the invitation is never in it, only in
     * the answer to whoever invited.
     */
    @Stored("organizations.MemberInvited")
    record MemberInvited(
            UUID organizationId,
            UUID userId,
            UUID invitationId,
            @Personal @Nullable String email,
            OrganizationRole role,
            @Nullable UUID teamId,
            UUID invitedBy,
            Instant invitedAt,
            Instant expiresAt)
            implements MembershipEvent {}

    /** The invited person accepted; {@link MemberAdded} follows. */
    @Stored("organizations.InvitationAccepted")
    record InvitationAccepted(UUID organizationId, UUID userId, UUID invitationId, Instant acceptedAt)
            implements MembershipEvent {}

    /** The invitation was taken back. */
    @Stored("organizations.InvitationRevoked")
    record InvitationRevoked(UUID organizationId, UUID userId, UUID invitationId, Instant revokedAt)
            implements MembershipEvent {}

    /** A membership began. */
    @Stored("organizations.MemberAdded")
    record MemberAdded(UUID organizationId, UUID userId, OrganizationRole role, Instant joinedAt)
            implements MembershipEvent {}

    /** The member has another role. */
    @Stored("organizations.MemberRoleChanged")
    record MemberRoleChanged(UUID organizationId, UUID userId, OrganizationRole role, Instant changedAt)
            implements MembershipEvent {}

    /** The member is in a team from now on. */
    @Stored("organizations.TeamJoined")
    record TeamJoined(UUID organizationId, UUID userId, UUID teamId, Instant joinedAt) implements MembershipEvent {}

    /** The member is in a team no longer. */
    @Stored("organizations.TeamLeft")
    record TeamLeft(UUID organizationId, UUID userId, UUID teamId, Instant leftAt) implements MembershipEvent {}

    /** The membership ended, and with it every membership of a team that had not. */
    @Stored("organizations.MemberRemoved")
    @EndsAggregate
    record MemberRemoved(UUID organizationId, UUID userId, Instant removedAt) implements MembershipEvent {}
}
