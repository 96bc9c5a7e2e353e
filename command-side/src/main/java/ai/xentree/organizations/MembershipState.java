package ai.xentree.organizations;

import ai.xentree.organizations.MembershipEvent.InvitationAccepted;
import ai.xentree.organizations.MembershipEvent.InvitationRevoked;
import ai.xentree.organizations.MembershipEvent.MemberAdded;
import ai.xentree.organizations.MembershipEvent.MemberInvited;
import ai.xentree.organizations.MembershipEvent.MemberRemoved;
import ai.xentree.organizations.MembershipEvent.MemberRoleChanged;
import ai.xentree.organizations.MembershipEvent.TeamJoined;
import ai.xentree.organizations.MembershipEvent.TeamLeft;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What there is between a person and an organization at the moment.
 *
 * @param known whether anything has ever happened between the two
 * @param everIn the teams that the person has ever been in
 * @param present the present membership, if there is one
 * @param invitation the invitation that was neither accepted nor revoked; it may have expired
 */
record MembershipState(
        boolean known,
        Set<UUID> everIn,
        @Nullable Present present,
        @Nullable MemberInvited invitation) {

    /** Nothing has happened. */
    static final MembershipState NONE = new MembershipState(false, Set.of(), null, null);

    /**
     * A membership that has not ended.
     *
     * @param teams since when the member is in each of their teams; teams that have been deleted may still be among them
     */
    record Present(OrganizationRole role, Instant joinedAt, Map<UUID, Instant> teams) {

        Present with(OrganizationRole newRole) {
            return new Present(newRole, joinedAt, teams);
        }

        Present joined(UUID teamId, Instant at) {
            var more = new HashMap<>(teams);
            more.put(teamId, at);
            return new Present(role, joinedAt, Map.copyOf(more));
        }

        Present left(UUID teamId) {
            var fewer = new HashMap<>(teams);
            fewer.remove(teamId);
            return new Present(role, joinedAt, Map.copyOf(fewer));
        }
    }

    boolean isPresent() {
        return present != null;
    }

    boolean isInvited(Instant now) {
        return invitation != null && now.isBefore(invitation.expiresAt());
    }

    MembershipState evolve(MembershipEvent event) {
        return switch (event) {
            case MemberInvited invited -> new MembershipState(true, everIn, present, invited);
            case InvitationAccepted accepted -> new MembershipState(true, everIn, present, null);
            case InvitationRevoked revoked -> new MembershipState(true, everIn, present, null);
            case MemberAdded added ->
                new MembershipState(true, everIn, new Present(added.role(), added.joinedAt(), Map.of()), invitation);
            case MemberRemoved removed -> new MembershipState(true, everIn, null, invitation);
            case MemberRoleChanged changed -> changed(present == null ? null : present.with(changed.role()));
            case TeamJoined joined ->
                new MembershipState(
                        true,
                        Sets.plus(everIn, joined.teamId()),
                        present == null ? null : present.joined(joined.teamId(), joined.joinedAt()),
                        invitation);
            case TeamLeft left -> changed(present == null ? null : present.left(left.teamId()));
        };
    }

    private MembershipState changed(@Nullable Present now) {
        return new MembershipState(true, everIn, now, invitation);
    }
}
