package ai.xentree.organizations;

import ai.xentree.axon.Repositories;
import ai.xentree.core.Actor;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.axonframework.modelling.command.Aggregate;

/** Organizations and memberships as the handlers of commands reach them. */
final class Organizations {

    private final Repositories<Organization> organizations;
    private final Repositories<Membership> memberships;
    private final EventStore events;

    Organizations(Repositories<Organization> organizations, Repositories<Membership> memberships, EventStore events) {
        this.organizations = organizations;
        this.memberships = memberships;
        this.events = events;
    }

    /** The organization, locked until the command is done. Everything in it is decided behind that lock. */
    Aggregate<Organization> get(UUID organizationId) {
        return organizations.get(OrganizationCommand.aggregateId(organizationId));
    }

    Aggregate<Membership> membership(Person person) {
        return memberships.get(person.membershipId());
    }

    /**
     * What the actor may do in an organization that is there and visible to them; refuses with {@code NOT_FOUND} if it is
     * not.
     */
    Rights rights(Aggregate<Organization> organization, Actor actor) {
        return rights(organization.invoke(Organization::state), actor);
    }

    /** The same, before anything is decided; what is decided later checks again. */
    Rights rights(UUID organizationId, Actor actor) {
        return rights(read(organizationId), actor);
    }

    private Rights rights(OrganizationState state, Actor actor) {
        state.requireAlive();
        if (state.id() != null && !actor.reaches(state.id())) {
            throw OrganizationState.absent();
        }
        var userId = actor.userId();
        if (actor.superAdmin() || userId == null || state.id() == null) {
            return new Rights(actor, null);
        }
        var present = read(new Person(state.id(), userId)).present();
        if (present == null) {
            throw OrganizationState.absent();
        }
        return new Rights(actor, present.role());
    }

    /** A membership as it is now, without keeping anybody from changing it. */
    MembershipState read(Person person) {
        return events.readEvents(person.membershipId())
                .asStream()
                .map(Message::getPayload)
                .map(MembershipEvent.class::cast)
                .reduce(MembershipState.NONE, MembershipState::evolve, (earlier, later) -> later);
    }

    /** An organization as it is now, without keeping anybody from changing it. */
    OrganizationState read(UUID organizationId) {
        return events.readEvents(OrganizationCommand.aggregateId(organizationId))
                .asStream()
                .map(Message::getPayload)
                .map(OrganizationEvent.class::cast)
                .reduce(OrganizationState.NONE, OrganizationState::evolve, (earlier, later) -> later);
    }
}
