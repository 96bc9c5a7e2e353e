package ai.xentree.organizations;

import static ai.xentree.organizations.Acme.ACME;
import static ai.xentree.organizations.Acme.ADAM;
import static ai.xentree.organizations.Acme.MANU;
import static ai.xentree.organizations.Acme.MIA;
import static ai.xentree.organizations.Acme.NOON;
import static ai.xentree.organizations.Acme.OLGA;
import static ai.xentree.organizations.Acme.OTHER;
import static ai.xentree.organizations.Acme.PLATFORM_ADMIN;
import static ai.xentree.organizations.Acme.SALES;
import static ai.xentree.organizations.Acme.SAM;
import static ai.xentree.organizations.Acme.SUPPORT;
import static ai.xentree.organizations.Acme.user;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.core.Actor;
import ai.xentree.organizations.MembershipCommand.ChangeMember;
import ai.xentree.organizations.MembershipCommand.JoinTeam;
import ai.xentree.organizations.MembershipCommand.RemoveMember;
import ai.xentree.organizations.OrganizationCommand.AssignTeamManagers;
import ai.xentree.organizations.OrganizationCommand.DeleteOrganization;
import ai.xentree.organizations.OrganizationCommand.DeleteTeam;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who may change what an organization wants to reach. */
class OversightTest {

    private static final Oversight EVERYTHING = new Oversight(true, Set.of(SALES, SUPPORT));
    private static final Oversight NOTHING = new Oversight(false, Set.of());

    private final Acme acme = new Acme();

    @AfterEach
    void close() {
        acme.close();
    }

    @Test
    void ownersAdminsAndThePlatformMayChangeEverything() {
        for (var actor : List.of(OLGA, ADAM, PLATFORM_ADMIN, Actor.SYSTEM)) {
            assertThat(of(ACME, actor)).isEqualTo(EVERYTHING);
        }
    }

    @Test
    void membersAndAuditorsMayChangeNothing() {
        assertThat(of(ACME, MIA)).isEqualTo(NOTHING);
        acme.when(new ChangeMember(ACME, user(MIA), OrganizationRole.AUDITOR, null, NOON, OLGA));
        assertThat(of(ACME, MIA)).isEqualTo(NOTHING);
    }

    @Test
    void managersMayChangeWhatConcernsTheirTeamsAsLongAsTheyManageThem() {
        assertThat(of(ACME, MANU)).isEqualTo(NOTHING);
        acme.when(new AssignTeamManagers(ACME, SALES, Set.of(user(MANU)), NOON, OLGA));
        assertThat(of(ACME, MANU)).isEqualTo(new Oversight(false, Set.of(SALES)));
        acme.when(new ChangeMember(ACME, user(MANU), OrganizationRole.MEMBER, null, NOON, OLGA));
        assertThat(of(ACME, MANU)).isEqualTo(NOTHING);
    }

    @Test
    void whoeverIsNotInItIsNotToldOfIt() {
        assertThat(of(ACME, SAM)).isNull();
        acme.when(new RemoveMember(ACME, user(ADAM), NOON, OLGA));
        assertThat(of(ACME, ADAM)).isNull();
        assertThat(of(UUID.randomUUID(), PLATFORM_ADMIN)).isNull();
        acme.when(new DeleteOrganization(OTHER, NOON, SAM));
        assertThat(of(OTHER, SAM)).isNull();
        assertThat(of(OTHER, PLATFORM_ADMIN)).isNull();
    }

    @Test
    void presentMembersAreKnownWithTheTeamsThereStillAre() {
        acme.when(new JoinTeam(ACME, user(MIA), SALES, NOON, OLGA));
        acme.when(new JoinTeam(ACME, user(MIA), SUPPORT, NOON, OLGA));
        assertThat(teamsOf(MIA)).isEqualTo(new MemberTeams(Set.of(SALES, SUPPORT)));
        acme.when(new DeleteTeam(ACME, SUPPORT, NOON, OLGA));
        assertThat(teamsOf(MIA)).isEqualTo(new MemberTeams(Set.of(SALES)));
        assertThat(teamsOf(SAM)).isNull();
        acme.when(new RemoveMember(ACME, user(MIA), NOON, OLGA));
        assertThat(teamsOf(MIA)).isNull();
    }

    private @Nullable Oversight of(UUID organizationId, Actor actor) {
        return acme.asked(new FindOversight(organizationId, actor), Oversight.class);
    }

    private @Nullable MemberTeams teamsOf(Actor person) {
        return acme.asked(new FindMemberTeams(ACME, user(person)), MemberTeams.class);
    }
}
