package ai.xentree.organizations;

import ai.xentree.core.Refusal;
import ai.xentree.organizations.MembershipCommand.MoveMember;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;

/** Moves a member from one organization to another: the end here and the beginning there are one step. */
final class MoveHandler {

    private final Organizations organizations;

    MoveHandler(Organizations organizations) {
        this.organizations = organizations;
    }

    /** Both organizations, locked in the order of their ids, so that two moves never wait for each other. */
    private record Both(Aggregate<Organization> from, Aggregate<Organization> to) {}

    @CommandHandler
    void handle(MoveMember command) {
        if (command.organizationId().equals(command.toOrganizationId())) {
            throw Refusal.invalid("organization_id", "must be another organization");
        }
        var both = lock(command.organizationId(), command.toOrganizationId());
        var here = organizations.rights(both.from(), command.actor()).requireAdministrator();
        var there = organizations.rights(both.to(), command.actor()).requireAdministrator();
        var person = new Person(command.organizationId(), command.userId());
        var before = organizations
                .membership(person)
                .invoke(Membership::requirePresent)
                .role();
        var role = command.role() == null ? before : command.role();
        here.requireFor(before);
        there.requireFor(role);
        new MembershipChange(organizations, both.from(), person, command.at()).end();
        new MembershipChange(
                        organizations,
                        both.to(),
                        new Person(command.toOrganizationId(), command.userId()),
                        command.at())
                .begin(role, command.teamIds());
    }

    private Both lock(UUID from, UUID to) {
        if (from.compareTo(to) < 0) {
            var first = organizations.get(from);
            return new Both(first, organizations.get(to));
        }
        var first = organizations.get(to);
        return new Both(organizations.get(from), first);
    }
}
