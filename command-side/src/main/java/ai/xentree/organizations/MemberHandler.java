package ai.xentree.organizations;

import ai.xentree.core.Refusal;
import ai.xentree.identity.AccountCommand;
import ai.xentree.identity.AccountEvent.AccountActivated;
import ai.xentree.identity.AccountEvent.AccountErased;
import ai.xentree.identity.AccountEvent.AccountRegistered;
import ai.xentree.identity.AccountStatus;
import ai.xentree.organizations.MembershipCommand.AddMember;
import ai.xentree.organizations.MembershipCommand.ChangeMember;
import ai.xentree.organizations.MembershipCommand.JoinTeam;
import ai.xentree.organizations.MembershipCommand.LeaveTeam;
import ai.xentree.organizations.MembershipCommand.RecordMembership;
import ai.xentree.organizations.MembershipCommand.RemoveMember;
import java.time.Instant;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.axonframework.modelling.command.Aggregate;

/**
 * Begins, changes and ends memberships. What a change means for owners and managers happens in the organization in the
 * same step, or neither does.
 */
final class MemberHandler {

    private final Organizations organizations;
    private final EventStore events;

    MemberHandler(Organizations organizations, EventStore events) {
        this.organizations = organizations;
        this.events = events;
    }

    @CommandHandler
    void handle(AddMember command) {
        var organization = organizations.get(command.organizationId());
        organizations.rights(organization, command.actor()).requireFor(command.role());
        requireAccount(command.userId());
        new MembershipChange(organizations, organization, Person.of(command), command.at())
                .begin(command.role(), command.teamIds());
    }

    /** Refuses nobody, erased people, and accounts that wait for their person: whoever takes one over is not known yet. */
    private void requireAccount(UUID userId) {
        var history = events.readEvents(AccountCommand.aggregateId(userId))
                .asStream()
                .map(Message::getPayload)
                .toList();
        var takenOver = history.stream().anyMatch(MemberHandler::isTakenOver);
        if (!takenOver || history.stream().anyMatch(AccountErased.class::isInstance)) {
            throw Refusal.notFound("The user");
        }
    }

    private static boolean isTakenOver(Object event) {
        return event instanceof AccountActivated
                || (event instanceof AccountRegistered registered && registered.status() != AccountStatus.INVITED);
    }

    @CommandHandler
    void handle(ChangeMember command) {
        var organization = organizations.get(command.organizationId());
        var rights = organizations.rights(organization, command.actor()).requireAdministrator();
        var person = Person.of(command);
        var before = organizations.membership(person).invoke(Membership::requirePresent);
        rights.requireFor(before.role());
        var change = new MembershipChange(organizations, organization, person, command.at());
        if (command.role() != null) {
            rights.requireFor(command.role());
            change.role(command.role());
        }
        if (command.teamIds() != null) {
            change.teams(command.teamIds());
        }
    }

    @CommandHandler
    void handle(JoinTeam command) {
        var organization = organizations.get(command.organizationId());
        organizations.rights(organization, command.actor()).requireAdministrator();
        organization.invoke(Organization::state).teams().require(command.teamId());
        var person = Person.of(command);
        organizations.membership(person).execute(it -> it.join(person, command.teamId(), command.at()));
    }

    @CommandHandler
    void handle(LeaveTeam command) {
        var organization = organizations.get(command.organizationId());
        organizations.rights(organization, command.actor()).requireAdministrator();
        organization.invoke(Organization::state).teams().require(command.teamId());
        var person = Person.of(command);
        organizations.membership(person).execute(it -> it.leave(person, command.teamId(), command.at()));
    }

    @CommandHandler
    void handle(RemoveMember command) {
        var organization = organizations.get(command.organizationId());
        var rights = organizations.rights(organization, command.actor());
        var person = Person.of(command);
        if (!command.actor().is(command.userId())) {
            rights.requireAdministrator();
        }
        var before = organizations.membership(person).invoke(Membership::requirePresent);
        rights.requireToRemove(command.userId(), before.role());
        change(organization, person, command.at()).end();
    }

    private MembershipChange change(Aggregate<Organization> organization, Person person, Instant at) {
        return new MembershipChange(organizations, organization, person, at);
    }

    @CommandHandler
    void handle(RecordMembership command) {
        if (!command.actor().superAdmin()) {
            throw Refusal.forbidden("Only the platform itself records memberships of the past.");
        }
        var teams = organizations.read(command.organizationId()).requireAlive().teams();
        organizations.membership(Person.of(command)).execute(it -> it.record(command, teams));
    }
}
