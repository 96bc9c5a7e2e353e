package ai.xentree.organizations;

import static ai.xentree.organizations.Acme.ACME;
import static ai.xentree.organizations.Acme.MANU;
import static ai.xentree.organizations.Acme.MIA;
import static ai.xentree.organizations.Acme.NOON;
import static ai.xentree.organizations.Acme.OLGA;
import static ai.xentree.organizations.Acme.OTHER;
import static ai.xentree.organizations.Acme.SALES;
import static ai.xentree.organizations.Acme.SAM;
import static ai.xentree.organizations.Acme.id;
import static ai.xentree.organizations.Acme.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.core.Actor;
import ai.xentree.core.Refused;
import ai.xentree.organizations.MembershipCommand.EndInvolvement;
import ai.xentree.organizations.MembershipCommand.InviteMember;
import ai.xentree.organizations.MembershipEvent.InvitationRevoked;
import ai.xentree.organizations.MembershipEvent.MemberRemoved;
import ai.xentree.organizations.OrganizationCommand.AssignTeamManagers;
import ai.xentree.organizations.OrganizationEvent.OwnerWithdrawn;
import ai.xentree.organizations.OrganizationEvent.TeamManagersAssigned;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of memberships, ownership and invitations of somebody who is erased. */
class InvolvementTest {

    private final Acme acme = new Acme();

    @AfterEach
    void close() {
        acme.close();
    }

    private static EndInvolvement end(Actor person) {
        return new EndInvolvement(ACME, user(person), NOON, Actor.SYSTEM);
    }

    @Test
    void aMembershipEnds_onceAndForAll() {
        assertThat(acme.when(end(MIA))).containsExactly(new MemberRemoved(ACME, user(MIA), NOON));
        assertThat(acme.when(end(MIA))).isEmpty();
    }

    @Test
    void aManagerManagesNoTeamAnyMore() {
        acme.when(new AssignTeamManagers(ACME, SALES, Set.of(user(MANU)), NOON, OLGA));
        assertThat(acme.when(end(MANU)))
                .containsExactly(
                        new TeamManagersAssigned(ACME, SALES, Set.of(), NOON),
                        new MemberRemoved(ACME, user(MANU), NOON));
    }

    @Test
    void evenTheLastOwnerGoes() {
        assertThat(acme.when(end(OLGA)))
                .containsExactly(new OwnerWithdrawn(ACME, user(OLGA), NOON), new MemberRemoved(ACME, user(OLGA), NOON));
    }

    @Test
    void anInvitationIsTakenBack() {
        var until = NOON.plus(Duration.ofDays(14));
        acme.when(new InviteMember(
                ACME, user(SAM), id(90), "s@x.example", OrganizationRole.MEMBER, null, user(OLGA), NOON, until, OLGA));
        assertThat(acme.when(end(SAM))).containsExactly(new InvitationRevoked(ACME, user(SAM), id(90), NOON));
    }

    @Test
    void nobodyButThePlatformItselfDoesThat() {
        assertThatThrownBy(() -> acme.when(new EndInvolvement(ACME, user(MIA), NOON, OLGA)))
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.refusal().code()).isEqualTo("FORBIDDEN"));
    }

    @Test
    void thePlatformKnowsWhoOwnsAnOrganizationAlone() {
        assertThat(acme.asked(new OwnsAlone(user(OLGA), Set.of(ACME, OTHER)), Boolean.class))
                .isTrue();
        assertThat(acme.asked(new OwnsAlone(user(OLGA), Set.of(OTHER)), Boolean.class))
                .isFalse();
        assertThat(acme.asked(new OwnsAlone(user(MIA), Set.of(ACME)), Boolean.class))
                .isFalse();
    }
}
