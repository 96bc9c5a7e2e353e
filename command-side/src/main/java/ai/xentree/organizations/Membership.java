package ai.xentree.organizations;

import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import ai.xentree.organizations.MembershipCommand.AcceptInvitation;
import ai.xentree.organizations.MembershipCommand.InviteMember;
import ai.xentree.organizations.MembershipCommand.RecordMembership;
import ai.xentree.organizations.MembershipCommand.RevokeInvitation;
import ai.xentree.organizations.MembershipEvent.InvitationAccepted;
import ai.xentree.organizations.MembershipEvent.InvitationRevoked;
import ai.xentree.organizations.MembershipEvent.MemberAdded;
import ai.xentree.organizations.MembershipEvent.MemberInvited;
import ai.xentree.organizations.MembershipEvent.MemberRemoved;
import ai.xentree.organizations.MembershipEvent.MemberRoleChanged;
import ai.xentree.organizations.MembershipEvent.TeamJoined;
import ai.xentree.organizations.MembershipEvent.TeamLeft;
import ai.xentree.organizations.MembershipState.Present;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** The aggregate of one person in one organization. Who may ask, and what the organization says to it, is decided before. */
final class Membership {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String aggregateId;

    private MembershipState state = MembershipState.NONE;

    MembershipState state() {
        return state;
    }

    /** The present membership; refuses if there is none. */
    Present requirePresent() {
        var present = state.present();
        if (present == null) {
            throw Refusal.notFound("The member");
        }
        return present;
    }

    void add(Person person, OrganizationRole role, Set<UUID> teamIds, Instant at) {
        if (state.isPresent()) {
            throw Refusal.conflict("ALREADY_MEMBER", "The user is a present member.");
        }
        apply(new MemberAdded(person.organizationId(), person.userId(), role, at));
        setTeams(person, teamIds, at);
    }

    void changeRole(Person person, OrganizationRole role, Instant at) {
        if (requirePresent().role() != role) {
            apply(new MemberRoleChanged(person.organizationId(), person.userId(), role, at));
        }
    }

    /** Has the member be in exactly these teams; those kept go on. */
    void setTeams(Person person, Set<UUID> teamIds, Instant at) {
        var present = requirePresent().teams().keySet();
        present.stream().filter(team -> !teamIds.contains(team)).sorted().forEach(team -> leave(person, team, at));
        teamIds.stream().filter(team -> !present.contains(team)).sorted().forEach(team -> join(person, team, at));
    }

    void join(Person person, UUID teamId, Instant at) {
        if (!requirePresent().teams().containsKey(teamId)) {
            apply(new TeamJoined(person.organizationId(), person.userId(), teamId, at));
        }
    }

    void leave(Person person, UUID teamId, Instant at) {
        if (requirePresent().teams().containsKey(teamId)) {
            apply(new TeamLeft(person.organizationId(), person.userId(), teamId, at));
        }
    }

    void remove(Person person, Instant at) {
        requirePresent();
        apply(new MemberRemoved(person.organizationId(), person.userId(), at));
    }

    /** Ends whatever there is: the membership, the invitation. */
    void endAll(Person person, Instant at) {
        var invitation = state.invitation();
        if (invitation != null) {
            apply(new InvitationRevoked(person.organizationId(), person.userId(), invitation.invitationId(), at));
        }
        if (state.isPresent()) {
            apply(new MemberRemoved(person.organizationId(), person.userId(), at));
        }
    }

    void invite(InviteMember command) {
        if (state.isPresent()) {
            throw Refusal.conflict("ALREADY_MEMBER", "The user is a present member.");
        }
        if (state.isInvited(command.at())) {
            throw Refusal.conflict("ALREADY_INVITED", "A pending invitation exists.");
        }
        apply(new MemberInvited(
                command.organizationId(),
                command.userId(),
                command.invitationId(),
                command.email(),
                command.role(),
                command.teamId(),
                command.invitedBy(),
                command.at(),
                command.expiresAt()));
    }

    void revoke(RevokeInvitation command) {
        requirePending(command.invitationId(), command.at());
        apply(new InvitationRevoked(command.organizationId(), command.userId(), command.invitationId(), command.at()));
    }

    /** Accepts the invitation; answers what it invites to. */
    MemberInvited accept(AcceptInvitation command) {
        var invited = requirePending(command.invitationId(), command.at());
        apply(new InvitationAccepted(command.organizationId(), command.userId(), command.invitationId(), command.at()));
        return invited;
    }

    private MemberInvited requirePending(UUID invitationId, Instant at) {
        var invitation = state.invitation();
        if (invitation == null || !invitation.invitationId().equals(invitationId) || !state.isInvited(at)) {
            throw notPending();
        }
        return invitation;
    }

    static Refused notPending() {
        return Refusal.conflict("INVITATION_NOT_PENDING", "The invitation was accepted, revoked or has expired.");
    }

    /** Records a membership of the past once; refuses another one in place of it. */
    void record(RecordMembership command, Teams teams) {
        if (!state.known()) {
            command.teams().forEach(team -> teams.require(team.teamId()));
            PastMembership.events(command).forEach(Membership::apply);
        } else if (!command.teams().stream().allMatch(team -> state.everIn().contains(team.teamId()))) {
            throw Refusal.conflict(
                    "MEMBERSHIP_RECORDED", "The membership was recorded before, without all of these teams.");
        }
    }

    private static void apply(MembershipEvent event) {
        AggregateLifecycle.apply(event);
    }

    @EventSourcingHandler
    void on(MembershipEvent event) {
        aggregateId = MembershipCommand.aggregateId(event.organizationId(), event.userId());
        state = state.evolve(event);
    }
}
