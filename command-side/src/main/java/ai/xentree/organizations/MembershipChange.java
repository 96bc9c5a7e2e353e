package ai.xentree.organizations;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.axonframework.modelling.command.Aggregate;

/** A change of one membership, with what it means for the owners and managers of the organization. */
final class MembershipChange {

    private final Aggregate<Organization> organization;
    private final Aggregate<Membership> membership;
    private final Person person;
    private final Instant at;

    MembershipChange(Organizations organizations, Aggregate<Organization> organization, Person person, Instant at) {
        this.organization = organization;
        this.membership = organizations.membership(person);
        this.person = person;
        this.at = at;
    }

    void begin(OrganizationRole role, Set<UUID> teamIds) {
        requireTeams(teamIds);
        membership.execute(it -> it.add(person, role, teamIds, at));
        if (role == OrganizationRole.OWNER) {
            appointOwner();
        }
    }

    void role(OrganizationRole role) {
        var before = membership.invoke(Membership::requirePresent).role();
        if (before != role) {
            if (role == OrganizationRole.OWNER) {
                appointOwner();
            }
            giveUp(before);
            membership.execute(it -> it.changeRole(person, role, at));
        }
    }

    void teams(Set<UUID> teamIds) {
        requireTeams(teamIds);
        membership.execute(it -> it.setTeams(person, teamIds, at));
    }

    void end() {
        giveUp(membership.invoke(Membership::requirePresent).role());
        membership.execute(it -> it.remove(person, at));
    }

    private void requireTeams(Set<UUID> teamIds) {
        organization.invoke(Organization::state).teams().requireAll(teamIds);
    }

    private void appointOwner() {
        organization.execute(it -> it.appointOwner(person.organizationId(), person.userId(), at));
    }

    private void giveUp(OrganizationRole role) {
        if (role == OrganizationRole.OWNER) {
            organization.execute(it -> it.withdrawOwner(person.organizationId(), person.userId(), at));
        }
        if (role == OrganizationRole.MANAGER) {
            organization.execute(it -> it.withdrawManager(person.organizationId(), person.userId(), at));
        }
    }
}
