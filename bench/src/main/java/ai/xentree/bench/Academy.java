package ai.xentree.bench;

import ai.xentree.axon.Commands;
import ai.xentree.core.Actor;
import ai.xentree.identity.AccountCommand.RegisterAccount;
import ai.xentree.identity.PlatformRole;
import ai.xentree.organizations.MembershipCommand.RecordMembership;
import ai.xentree.organizations.OrganizationCommand.CreateOrganization;
import ai.xentree.organizations.OrganizationRole;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An organization whose members learn. */
public final class Academy {

    /** The organization. */
    public static final UUID ID = new UUID(0, 1);

    private static final Instant FOUNDED = Instant.parse("2026-01-01T00:00:00Z");

    private final Commands commands;

    /** Founds it by those commands. */
    public Academy(Commands commands) {
        this.commands = commands;
    }

    /** Founds it and enrolls people, each with an account of their own. */
    public void enroll(List<UUID> people) {
        commands.send(new CreateOrganization(ID, "Academy", "academy", null, null, FOUNDED, Actor.SYSTEM));
        people.parallelStream().forEach(this::enroll);
    }

    private void enroll(UUID person) {
        var name = "learner-" + Long.toHexString(person.getMostSignificantBits());
        commands.send(new RegisterAccount(
                person, name, name + "@example.com", "Learner", "UTC", "en", PlatformRole.USER, FOUNDED, Actor.SYSTEM));
        commands.send(
                new RecordMembership(ID, person, OrganizationRole.MEMBER, FOUNDED, null, List.of(), Actor.SYSTEM));
    }
}
