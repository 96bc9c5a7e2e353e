package ai.xentree.organizations;

import static ai.xentree.organizations.Acme.ACME;
import static ai.xentree.organizations.Acme.ADAM;
import static ai.xentree.organizations.Acme.MIA;
import static ai.xentree.organizations.Acme.NOON;
import static ai.xentree.organizations.Acme.SALES;
import static ai.xentree.organizations.Acme.SUPPORT;
import static ai.xentree.organizations.Acme.id;
import static ai.xentree.organizations.Acme.user;

import ai.xentree.axon.Deciding;
import ai.xentree.core.Actor;
import ai.xentree.core.Refused;
import ai.xentree.organizations.MembershipCommand.AcceptInvitation;
import ai.xentree.organizations.MembershipCommand.InviteMember;
import ai.xentree.organizations.MembershipCommand.PastTeam;
import ai.xentree.organizations.MembershipCommand.RecordMembership;
import ai.xentree.organizations.MembershipCommand.RevokeInvitation;
import ai.xentree.organizations.MembershipEvent.InvitationAccepted;
import ai.xentree.organizations.MembershipEvent.InvitationRevoked;
import ai.xentree.organizations.MembershipEvent.MemberAdded;
import ai.xentree.organizations.MembershipEvent.MemberInvited;
import ai.xentree.organizations.MembershipEvent.MemberRemoved;
import ai.xentree.organizations.MembershipEvent.MemberRoleChanged;
import ai.xentree.organizations.MembershipEvent.TeamJoined;
import ai.xentree.organizations.MembershipEvent.TeamLeft;
import ai.xentree.organizations.OrganizationEvent.TeamCreated;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MembershipTest {

    private static final UUID MIA_ID = user(MIA);
    private static final Person MIA_HERE = new Person(ACME, MIA_ID);
    private static final UUID INVITATION = id(70);
    private static final Instant TWO_WEEKS_ON = NOON.plus(Duration.ofDays(14));
    private static final Instant LATER = NOON.plus(Duration.ofDays(100));
    private static final Teams TEAMS = Teams.NONE
            .plus(Team.of(new TeamCreated(ACME, SALES, "Sales", NOON)))
            .plus(Team.of(new TeamCreated(ACME, SUPPORT, "Support", NOON)));

    private final Deciding<Membership> mia = Deciding.of(Membership.class, MembershipCommand.aggregateId(ACME, MIA_ID));

    @Test
    void givenAStranger_whenTheyAreAddedWithTeams_thenAllOfItBegins() {
        mia.given()
                .when(it -> it.add(MIA_HERE, OrganizationRole.MEMBER, Set.of(SALES), NOON))
                .expectEvents(added(), joined(SALES, NOON));
    }

    @Test
    void givenAMember_whenTheyAreAddedAgain_thenItIsRefused() {
        mia.given(added())
                .when(it -> it.add(MIA_HERE, OrganizationRole.MEMBER, Set.of(), NOON))
                .expectException(Refused.class)
                .expectExceptionMessage("ALREADY_MEMBER: The user is a present member.");
    }

    @Test
    void givenAFormerMember_whenTheyAreAddedAgain_thenTheyBeginWithoutTheirFormerTeams() {
        mia.given(added(), joined(SALES, NOON), new MemberRemoved(ACME, MIA_ID, NOON))
                .when(it -> {
                    it.add(MIA_HERE, OrganizationRole.MEMBER, Set.of(), NOON);
                    it.join(MIA_HERE, SALES, NOON);
                })
                .expectEvents(added(), joined(SALES, NOON));
    }

    @Test
    void givenAMember_whenTheirRoleChanges_thenTheyHaveIt() {
        mia.given(added())
                .when(it -> it.changeRole(MIA_HERE, OrganizationRole.AUDITOR, NOON))
                .expectEvents(new MemberRoleChanged(ACME, MIA_ID, OrganizationRole.AUDITOR, NOON));
    }

    @Test
    void givenAMember_whenTheyGetTheRoleTheyHave_thenNothingHappens() {
        mia.given(added())
                .when(it -> it.changeRole(MIA_HERE, OrganizationRole.MEMBER, NOON))
                .expectNoEvents();
    }

    @Test
    void givenAMemberOfATeam_whenTheirTeamsAreSet_thenTheyLeaveAndJoinWhatDiffers() {
        mia.given(added(), joined(SALES, NOON))
                .when(it -> it.setTeams(MIA_HERE, Set.of(SUPPORT), NOON))
                .expectEvents(new TeamLeft(ACME, MIA_ID, SALES, NOON), joined(SUPPORT, NOON));
    }

    @Test
    void givenAMemberOfATeam_whenTheyJoinItAgain_thenNothingHappens() {
        mia.given(added(), joined(SALES, NOON))
                .when(it -> it.join(MIA_HERE, SALES, NOON))
                .expectNoEvents();
    }

    @Test
    void givenAMemberOfNoTeam_whenTheyLeaveOne_thenNothingHappens() {
        mia.given(added()).when(it -> it.leave(MIA_HERE, SALES, NOON)).expectNoEvents();
    }

    @Test
    void givenAStranger_whenTheyAreRemoved_thenThereIsNoSuchMember() {
        mia.given()
                .when(it -> it.remove(MIA_HERE, NOON))
                .expectException(Refused.class)
                .expectExceptionMessage("NOT_FOUND: The member does not exist or is not visible to you.");
    }

    @Test
    void givenAStranger_whenTheyAreInvited_thenTheyAre() {
        mia.given().when(it -> it.invite(invite(id(71)))).expectEvents(invited(id(71)));
    }

    @Test
    void givenAMember_whenTheyAreInvited_thenItIsRefused() {
        mia.given(added())
                .when(it -> it.invite(invite(INVITATION)))
                .expectException(Refused.class)
                .expectExceptionMessage("ALREADY_MEMBER: The user is a present member.");
    }

    @Test
    void givenAnInvitation_whenTheyAreInvitedAgain_thenItIsRefused() {
        mia.given(invited(INVITATION))
                .when(it -> it.invite(invite(id(71))))
                .expectException(Refused.class)
                .expectExceptionMessage("ALREADY_INVITED: A pending invitation exists.");
    }

    @Test
    void givenAnInvitation_whenItIsAcceptedInTime_thenItIs() {
        var lastMoment = TWO_WEEKS_ON.minusMillis(1);
        mia.given(invited(INVITATION))
                .when(it -> it.accept(new AcceptInvitation(ACME, MIA_ID, INVITATION, lastMoment, MIA)))
                .expectEvents(new InvitationAccepted(ACME, MIA_ID, INVITATION, lastMoment));
    }

    @Test
    void givenAnInvitationThatHasExpired_whenItIsAccepted_thenItIsRefused() {
        mia.given(invited(INVITATION))
                .when(it -> it.accept(new AcceptInvitation(ACME, MIA_ID, INVITATION, TWO_WEEKS_ON, MIA)))
                .expectException(Refused.class)
                .expectExceptionMessage("INVITATION_NOT_PENDING: The invitation was accepted, revoked or has expired.");
    }

    @Test
    void givenAnInvitationThatWasRevoked_whenItIsAccepted_thenItIsRefused() {
        mia.given(invited(INVITATION), new InvitationRevoked(ACME, MIA_ID, INVITATION, NOON))
                .when(it -> it.accept(new AcceptInvitation(ACME, MIA_ID, INVITATION, NOON, MIA)))
                .expectException(Refused.class);
    }

    @Test
    void givenAnInvitation_whenItIsRevoked_thenItIs() {
        mia.given(invited(INVITATION))
                .when(it -> it.revoke(new RevokeInvitation(ACME, MIA_ID, INVITATION, NOON, ADAM)))
                .expectEvents(new InvitationRevoked(ACME, MIA_ID, INVITATION, NOON));
    }

    @Test
    void givenAStranger_whenTheirPastIsRecorded_thenItIsInTheOrderInWhichItHappened() {
        mia.given()
                .when(it -> it.record(
                        past(LATER, new PastTeam(SUPPORT, NOON.plusSeconds(9), null), salesUntil(NOON.plusSeconds(5))),
                        TEAMS))
                .expectEvents(
                        added(),
                        joined(SALES, NOON),
                        new TeamLeft(ACME, MIA_ID, SALES, NOON.plusSeconds(5)),
                        joined(SUPPORT, NOON.plusSeconds(9)),
                        new MemberRemoved(ACME, MIA_ID, LATER));
    }

    @Test
    void givenAPastThatIsRecorded_whenItIsRecordedAgain_thenNothingHappens() {
        mia.given(added(), joined(SALES, NOON), new TeamLeft(ACME, MIA_ID, SALES, LATER))
                .when(it -> it.record(past(null, salesUntil(LATER)), TEAMS))
                .expectNoEvents();
    }

    @Test
    void givenAPastThatIsRecorded_whenAnotherTeamTurnsUp_thenItIsRefusedInsteadOfLost() {
        mia.given(added(), joined(SALES, NOON))
                .when(it -> it.record(past(null, new PastTeam(SUPPORT, NOON, null)), TEAMS))
                .expectException(Refused.class)
                .expectExceptionMessage(
                        "MEMBERSHIP_RECORDED: The membership was recorded before, without all of these teams.");
    }

    @Test
    void givenATeamThatIsNotThere_whenAPastInItIsRecorded_thenThereIsNoSuchTeam() {
        mia.given()
                .when(it -> it.record(past(null, new PastTeam(id(99), NOON, null)), TEAMS))
                .expectException(Refused.class)
                .expectExceptionMessage("NOT_FOUND: The team does not exist or is not visible to you.");
    }

    @Test
    void givenAPastThatEndsBeforeItBegins_whenItIsRecorded_thenItIsRefused() {
        mia.given()
                .when(it -> it.record(past(NOON.minusSeconds(1)), TEAMS))
                .expectException(Refused.class)
                .expectNoEvents();
        Deciding.of(Membership.class, MembershipCommand.aggregateId(ACME, MIA_ID))
                .given()
                .when(it -> it.record(past(null, salesUntil(NOON.minusSeconds(1))), TEAMS))
                .expectException(Refused.class)
                .expectNoEvents();
    }

    private static MemberAdded added() {
        return new MemberAdded(ACME, MIA_ID, OrganizationRole.MEMBER, NOON);
    }

    private static TeamJoined joined(UUID teamId, Instant at) {
        return new TeamJoined(ACME, MIA_ID, teamId, at);
    }

    private static MemberInvited invited(UUID invitationId) {
        return new MemberInvited(
                ACME,
                MIA_ID,
                invitationId,
                "mia@example.com",
                OrganizationRole.MEMBER,
                null,
                user(ADAM),
                NOON,
                TWO_WEEKS_ON);
    }

    private static InviteMember invite(UUID invitationId) {
        return new InviteMember(
                ACME,
                MIA_ID,
                invitationId,
                "mia@example.com",
                OrganizationRole.MEMBER,
                null,
                user(ADAM),
                NOON,
                TWO_WEEKS_ON,
                ADAM);
    }

    private static PastTeam salesUntil(Instant leftAt) {
        return new PastTeam(SALES, NOON, leftAt);
    }

    private static RecordMembership past(@Nullable Instant removedAt, PastTeam... teams) {
        return new RecordMembership(
                ACME, MIA_ID, OrganizationRole.MEMBER, NOON, removedAt, List.of(teams), Actor.SYSTEM);
    }
}
