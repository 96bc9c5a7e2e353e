package ai.xentree.organizations;

import ai.xentree.core.Actor;
import ai.xentree.core.Refusal;
import ai.xentree.organizations.MembershipCommand.EndInvolvement;
import org.axonframework.commandhandling.CommandHandler;

/** Takes people who are erased out of organizations. */
final class InvolvementHandler {

    private final Organizations organizations;

    InvolvementHandler(Organizations organizations) {
        this.organizations = organizations;
    }

    /** In an organization that is gone every membership has ended with it. */
    @CommandHandler
    void handle(EndInvolvement command) {
        if (!command.actor().equals(Actor.SYSTEM)) {
            throw Refusal.forbidden("Only the platform itself does this.");
        }
        var organization = organizations.get(command.organizationId());
        if (organization.invoke(Organization::state).alive()) {
            var person = Person.of(command);
            organization.execute(it -> it.lose(person.organizationId(), person.userId(), command.at()));
            organizations.membership(person).execute(it -> it.endAll(person, command.at()));
        }
    }
}
