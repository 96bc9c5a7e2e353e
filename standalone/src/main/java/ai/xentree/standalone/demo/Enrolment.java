package ai.xentree.standalone.demo;

import ai.xentree.axon.Commands;
import ai.xentree.core.Actor;
import ai.xentree.identity.AccountCommand.RegisterAccount;
import ai.xentree.identity.PlatformRole;
import ai.xentree.organizations.MembershipCommand.PastTeam;
import ai.xentree.organizations.MembershipCommand.RecordMembership;
import ai.xentree.organizations.OrganizationCommand.CreateTeam;
import ai.xentree.organizations.OrganizationRole;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Makes the learner's account, and a member of an organization and a team in it. */
record Enrolment(Commands commands, DemoAccount account) {

    private static final UUID TEAM = DemoIds.of("team");
    private static final String TEAM_NAME = "English";

    void at(Instant since, UUID organizationId) {
        commands.send(new RegisterAccount(
                DemoAccount.ID,
                account.username(),
                account.email(),
                DemoAccount.FULL_NAME,
                DemoAccount.ZONE.getId(),
                "en",
                PlatformRole.USER,
                since,
                Actor.SYSTEM));
        commands.send(new CreateTeam(organizationId, TEAM, TEAM_NAME, Set.of(), since, Actor.SYSTEM));
        commands.send(new RecordMembership(
                organizationId,
                DemoAccount.ID,
                OrganizationRole.MEMBER,
                since,
                null,
                List.of(new PastTeam(TEAM, since, null)),
                Actor.SYSTEM));
    }
}
