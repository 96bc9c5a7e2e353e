package ai.xentree.organizations;

import ai.xentree.core.Actor;
import ai.xentree.core.Command;
import ai.xentree.core.OfOrganization;
import ai.xentree.core.OfThePast;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked about one person in one organization. For owners and admins, where nothing else is said; only an owner
 * makes, changes or removes owners, and the last one stays ({@code LAST_OWNER}).
 */
public sealed interface MembershipCommand extends Command, OfOrganization {

    /** The person. */
    UUID userId();

    @Override
    default String aggregateId() {
        return aggregateId(organizationId(), userId());
    }

    /** The identifier of the aggregate of that person in that organization. */
    static String aggregateId(UUID organizationId, UUID userId) {
        return "membership:" + organizationId + ":" + userId;
    }

    /** Begins a membership. Refused with {@code ALREADY_MEMBER}. */
    record AddMember(
            UUID organizationId, UUID userId, OrganizationRole role, Set<UUID> teamIds, Instant at, Actor actor)
            implements MembershipCommand {}

    /**
     * Changes role and teams in one step; what is null stays.
     *
     * @param teamIds exactly these teams from now on; those kept go on without a break
     */
    record ChangeMember(
            UUID organizationId,
            UUID userId,
            @Nullable OrganizationRole role,
            @Nullable Set<UUID> teamIds,
            Instant at,
            Actor actor)
            implements MembershipCommand {}

    /**
     * Ends a membership here and begins one there in one step. For those who are owner or admin of both. Refused with
     * {@code ALREADY_MEMBER} if the person is a member there.
     *
     * @param role the role there; null for the same as here
     * @param teamIds teams there
     */
    record MoveMember(
            UUID organizationId,
            UUID userId,
            UUID toOrganizationId,
            @Nullable OrganizationRole role,
            Set<UUID> teamIds,
            Instant at,
            Actor actor)
            implements MembershipCommand {}

    /** Has a member join a team; once in it, nothing changes. */
    record JoinTeam(UUID organizationId, UUID userId, UUID teamId, Instant at, Actor actor)
            implements MembershipCommand {}

    /** Has a member leave a team; once out of it, nothing changes. */
    record LeaveTeam(UUID organizationId, UUID userId, UUID teamId, Instant at, Actor actor)
            implements MembershipCommand {}

    /** Ends a membership. Members may remove themselves. */
    record RemoveMember(UUID organizationId, UUID userId, Instant at, Actor actor) implements MembershipCommand {}

    /** Invites a person. Refused with {@code ALREADY_MEMBER} or {@code ALREADY_INVITED}. */
    record InviteMember(
            UUID organizationId,
            UUID userId,
            UUID invitationId,
            String email,
            OrganizationRole role,
            @Nullable UUID teamId,
            UUID invitedBy,
            Instant at,
            Instant expiresAt,
            Actor actor)
            implements MembershipCommand {}

    /** Takes an invitation back. Refused with {@code INVITATION_NOT_PENDING}. */
    record RevokeInvitation(UUID organizationId, UUID userId, UUID invitationId, Instant at, Actor actor)
            implements MembershipCommand {}

    /** Accepts an invitation, for the invited person. Refused with {@code INVITATION_NOT_PENDING}. */
    record AcceptInvitation(UUID organizationId, UUID userId, UUID invitationId, Instant at, Actor actor)
            implements MembershipCommand {}

    /**
     * Records a membership of the past whole, as it was. Changes nothing if anything has happened between the two before.
     * For the platform itself.
     */
    record RecordMembership(
            UUID organizationId,
            UUID userId,
            OrganizationRole role,
            Instant joinedAt,
            @Nullable Instant removedAt,
            List<PastTeam> teams,
            Actor actor)
            implements MembershipCommand, OfThePast {}

    /** A stretch in a team; still going on if {@code leftAt} is null. */
    record PastTeam(UUID teamId, Instant joinedAt, @Nullable Instant leftAt) {}

    /**
     * Ends whatever lies between an erased person and an organization: membership, ownership, invitation. For the platform
     * itself; no rule refuses it, so even a last owner goes. Changes nothing where nothing is left.
     */
    record EndInvolvement(UUID organizationId, UUID userId, Instant at, Actor actor) implements MembershipCommand {}
}
