package ai.xentree.organizations;

import ai.xentree.axon.InMemoryAxon;
import ai.xentree.claims.ClaimsFixture;
import ai.xentree.core.Actor;
import ai.xentree.core.Command;
import ai.xentree.core.DomainEvent;
import ai.xentree.identity.AccountCommand;
import ai.xentree.identity.AccountEvent.AccountActivated;
import ai.xentree.identity.AccountEvent.AccountRegistered;
import ai.xentree.identity.AccountStatus;
import ai.xentree.identity.PlatformRole;
import ai.xentree.organizations.MembershipCommand.AddMember;
import ai.xentree.organizations.OrganizationCommand.CreateOrganization;
import ai.xentree.organizations.OrganizationCommand.CreateTeam;
import ai.xentree.vault.InMemoryVault;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.jspecify.annotations.Nullable;

/** An organization with people, for tests: Olga owns it, Adam administers, Manu manages, Mia is a member, Sam a stranger. */
final class Acme implements AutoCloseable {

    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final UUID ACME = id(1);
    static final UUID OTHER = id(2);
    static final UUID SALES = id(11);
    static final UUID SUPPORT = id(12);
    static final UUID OTHER_TEAM = id(13);
    static final Actor OLGA = Actor.user(id(21));
    static final Actor ADAM = Actor.user(id(22));
    static final Actor MANU = Actor.user(id(23));
    static final Actor MIA = Actor.user(id(24));
    static final Actor SAM = Actor.user(id(25));
    static final Actor PLATFORM_ADMIN = new Actor(id(26), true);

    private final InMemoryAxon axon = new InMemoryAxon(
            ClaimsFixture.module(new InMemoryVault()), new OrganizationsModule().organizationAggregates());

    Acme() {
        List.of(OLGA, ADAM, MANU, MIA, SAM, PLATFORM_ADMIN)
                .forEach(actor -> register(user(actor), AccountStatus.ACTIVE));
        create(ACME, "acme", OLGA);
        create(OTHER, "other", SAM);
        axon.send(new CreateTeam(ACME, SALES, "Sales", Set.of(), NOON, OLGA));
        axon.send(new CreateTeam(ACME, SUPPORT, "Support", Set.of(), NOON, OLGA));
        axon.send(new CreateTeam(OTHER, OTHER_TEAM, "Others", Set.of(), NOON, SAM));
        add(ADAM, OrganizationRole.ADMIN);
        add(MANU, OrganizationRole.MANAGER);
        add(MIA, OrganizationRole.MEMBER);
    }

    static UUID id(int number) {
        return new UUID(0x0190000000007000L, 0x8000000000000000L + number);
    }

    static UUID user(Actor actor) {
        if (actor.userId() == null) {
            throw new IllegalArgumentException("The platform is nobody.");
        }
        return actor.userId();
    }

    private void create(UUID organizationId, String slug, Actor owner) {
        axon.send(new CreateOrganization(organizationId, slug, slug, null, user(owner), NOON, owner));
    }

    private void add(Actor person, OrganizationRole role) {
        axon.send(new AddMember(ACME, user(person), role, Set.of(), NOON, OLGA));
    }

    /** Makes an account of that status. */
    void register(UUID userId, AccountStatus status) {
        var registered = new AccountRegistered(userId, "u", "e", null, "UTC", "en", PlatformRole.USER, status, NOON);
        axon.configuration()
                .eventStore()
                .publish(new GenericDomainEventMessage<>("Account", AccountCommand.aggregateId(userId), 0, registered));
    }

    /** Has the person of an invited account take it over. */
    void activate(UUID userId) {
        var activated = new AccountActivated(userId, "u", null, NOON);
        axon.configuration()
                .eventStore()
                .publish(new GenericDomainEventMessage<>("Account", AccountCommand.aggregateId(userId), 1, activated));
    }

    /** Sends a command and answers the events that followed. */
    List<DomainEvent> when(Command command) {
        var before = axon.events().size();
        axon.send(command);
        var after = axon.events();
        return after.subList(before, after.size());
    }

    int events() {
        return axon.events().size();
    }

    MembershipState membership(UUID organizationId, Actor person) {
        return organizations().read(new Person(organizationId, user(person)));
    }

    OrganizationState organization(UUID organizationId) {
        return organizations().read(organizationId);
    }

    /** What a question is answered; null if nothing is. */
    <T> @Nullable T asked(Object question, Class<T> answer) {
        return axon.configuration().queryGateway().query(question, answer).join();
    }

    private Organizations organizations() {
        return axon.configuration().getComponent(Organizations.class);
    }

    @Override
    public void close() {
        axon.close();
    }
}
