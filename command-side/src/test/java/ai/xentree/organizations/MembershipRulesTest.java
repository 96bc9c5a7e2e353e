package ai.xentree.organizations;

import static ai.xentree.organizations.Acme.ACME;
import static ai.xentree.organizations.Acme.ADAM;
import static ai.xentree.organizations.Acme.MANU;
import static ai.xentree.organizations.Acme.MIA;
import static ai.xentree.organizations.Acme.NOON;
import static ai.xentree.organizations.Acme.OLGA;
import static ai.xentree.organizations.Acme.OTHER;
import static ai.xentree.organizations.Acme.OTHER_TEAM;
import static ai.xentree.organizations.Acme.PLATFORM_ADMIN;
import static ai.xentree.organizations.Acme.SALES;
import static ai.xentree.organizations.Acme.SAM;
import static ai.xentree.organizations.Acme.SUPPORT;
import static ai.xentree.organizations.Acme.id;
import static ai.xentree.organizations.Acme.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.core.Actor;
import ai.xentree.core.Command;
import ai.xentree.core.Refused;
import ai.xentree.core.UsedKey;
import ai.xentree.identity.AccountStatus;
import ai.xentree.organizations.MembershipCommand.AcceptInvitation;
import ai.xentree.organizations.MembershipCommand.AddMember;
import ai.xentree.organizations.MembershipCommand.ChangeMember;
import ai.xentree.organizations.MembershipCommand.InviteMember;
import ai.xentree.organizations.MembershipCommand.JoinTeam;
import ai.xentree.organizations.MembershipCommand.LeaveTeam;
import ai.xentree.organizations.MembershipCommand.MoveMember;
import ai.xentree.organizations.MembershipCommand.PastTeam;
import ai.xentree.organizations.MembershipCommand.RecordMembership;
import ai.xentree.organizations.MembershipCommand.RemoveMember;
import ai.xentree.organizations.MembershipEvent.MemberAdded;
import ai.xentree.organizations.MembershipEvent.MemberRemoved;
import ai.xentree.organizations.MembershipEvent.MemberRoleChanged;
import ai.xentree.organizations.MembershipEvent.TeamJoined;
import ai.xentree.organizations.MembershipEvent.TeamLeft;
import ai.xentree.organizations.OrganizationCommand.AssignTeamManagers;
import ai.xentree.organizations.OrganizationCommand.DeleteTeam;
import ai.xentree.organizations.OrganizationEvent.OwnerAppointed;
import ai.xentree.organizations.OrganizationEvent.OwnerWithdrawn;
import ai.xentree.organizations.OrganizationEvent.TeamManagersAssigned;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MembershipRulesTest {

    private final Acme acme = new Acme();

    @AfterEach
    void close() {
        acme.close();
    }

    @Test
    void givenAnAccount_whenAnAdminAddsItWithATeam_thenBothBegin() {
        assertThat(acme.when(add(SAM, OrganizationRole.MEMBER, Set.of(SALES), ADAM)))
                .containsExactly(
                        new MemberAdded(ACME, user(SAM), OrganizationRole.MEMBER, NOON),
                        new TeamJoined(ACME, user(SAM), SALES, NOON));
    }

    @Test
    void givenAMember_whenTheyAreAddedAgain_thenTheyAreOneAlready() {
        assertRefused(add(MIA, OrganizationRole.MEMBER, Set.of(), OLGA), "ALREADY_MEMBER");
    }

    @Test
    void givenAFormerMember_whenTheyAreAddedAgain_thenANewMembershipBegins() {
        acme.when(new RemoveMember(ACME, user(MIA), NOON, OLGA));
        assertThat(acme.when(add(MIA, OrganizationRole.AUDITOR, Set.of(), OLGA)))
                .hasSize(1);
    }

    @Test
    void givenNobodyOfThatId_whenTheyAreAdded_thenThereIsNoSuchUser() {
        assertRefused(new AddMember(ACME, id(99), OrganizationRole.MEMBER, Set.of(), NOON, OLGA), "NOT_FOUND");
    }

    @Test
    void givenAnInvitedAccount_whenItIsAdded_thenThatHasToWaitUntilItsPersonHasTakenItOver() {
        var invited = id(99);
        acme.register(invited, AccountStatus.INVITED);
        var add = new AddMember(ACME, invited, OrganizationRole.ADMIN, Set.of(), NOON, OLGA);
        assertRefused(add, "NOT_FOUND");
        acme.activate(invited);
        assertThat(acme.when(add)).hasSize(1);
    }

    @Test
    void givenAnInvitation_whenItIsAcceptedByAKeyOfAnotherOrganization_thenItIsNotThere() {
        var invitation = id(98);
        acme.when(new InviteMember(
                ACME,
                user(SAM),
                invitation,
                "sam@example.com",
                OrganizationRole.MEMBER,
                null,
                user(OLGA),
                NOON,
                NOON.plusSeconds(60),
                OLGA));
        var key = new Actor(user(SAM), false, new UsedKey(id(97), OTHER));
        assertRefused(new AcceptInvitation(ACME, user(SAM), invitation, NOON, key), "NOT_FOUND");
        assertThat(acme.when(new AcceptInvitation(ACME, user(SAM), invitation, NOON, SAM)))
                .hasSize(2);
    }

    @Test
    void givenATeamOfAnotherOrganization_whenAMemberIsAddedToIt_thenThereIsNoSuchTeamAndNothingIsHalfDone() {
        assertRefused(add(SAM, OrganizationRole.MEMBER, Set.of(SALES, OTHER_TEAM), OLGA), "NOT_FOUND");
        assertThat(acme.membership(ACME, SAM).isPresent()).isFalse();
    }

    @Test
    void givenThoseWithoutTheRole_whenTheyChangeAnything_thenItIsForbidden() {
        for (var actor : List.of(MANU, MIA)) {
            assertRefused(add(SAM, OrganizationRole.MEMBER, Set.of(), actor), "FORBIDDEN");
            assertRefused(change(ADAM, OrganizationRole.MEMBER, null, actor), "FORBIDDEN");
            assertRefused(new RemoveMember(ACME, user(ADAM), NOON, actor), "FORBIDDEN");
            assertRefused(new JoinTeam(ACME, user(MIA), SALES, NOON, actor), "FORBIDDEN");
            assertRefused(new LeaveTeam(ACME, user(MIA), SALES, NOON, actor), "FORBIDDEN");
        }
    }

    @Test
    void givenAStranger_whenTheyAskForAnything_thenTheOrganizationDoesNotExist() {
        assertRefused(add(SAM, OrganizationRole.MEMBER, Set.of(), SAM), "NOT_FOUND");
        assertRefused(change(MIA, OrganizationRole.ADMIN, null, SAM), "NOT_FOUND");
        assertRefused(new RemoveMember(ACME, user(MIA), NOON, SAM), "NOT_FOUND");
        assertRefused(new RemoveMember(ACME, user(SAM), NOON, SAM), "NOT_FOUND");
    }

    @Test
    void givenAnAdmin_whenTheyMakeChangeOrRemoveAnOwner_thenItIsForbidden() {
        assertRefused(add(SAM, OrganizationRole.OWNER, Set.of(), ADAM), "FORBIDDEN");
        assertRefused(change(MIA, OrganizationRole.OWNER, null, ADAM), "FORBIDDEN");
        assertRefused(change(OLGA, OrganizationRole.MEMBER, null, ADAM), "FORBIDDEN");
        assertRefused(new RemoveMember(ACME, user(OLGA), NOON, ADAM), "FORBIDDEN");
    }

    @Test
    void givenAnOwner_whenTheyMakeAnother_thenBothOwnIt() {
        assertThat(acme.when(change(ADAM, OrganizationRole.OWNER, null, OLGA)))
                .containsExactly(
                        new OwnerAppointed(ACME, user(ADAM), NOON),
                        new MemberRoleChanged(ACME, user(ADAM), OrganizationRole.OWNER, NOON));
        assertThat(acme.when(change(OLGA, OrganizationRole.MEMBER, null, OLGA)))
                .contains(new OwnerWithdrawn(ACME, user(OLGA), NOON));
    }

    @Test
    void givenTheLastOwner_whenAnyoneRemovesDemotesOrMovesThem_thenTheyStay() {
        for (var actor : List.of(OLGA, PLATFORM_ADMIN)) {
            assertRefused(new RemoveMember(ACME, user(OLGA), NOON, actor), "LAST_OWNER");
            assertRefused(change(OLGA, OrganizationRole.ADMIN, null, actor), "LAST_OWNER");
        }
        assertRefused(new MoveMember(ACME, user(OLGA), OTHER, null, Set.of(), NOON, PLATFORM_ADMIN), "LAST_OWNER");
        assertThat(acme.membership(ACME, OLGA).isPresent()).isTrue();
    }

    @Test
    void givenTwoOwners_whenTheyDemoteEachOtherAtOnce_thenOneStays() throws Exception {
        acme.when(change(ADAM, OrganizationRole.OWNER, null, OLGA));
        List<Callable<Boolean>> demotions = List.of(
                () -> succeeds(change(ADAM, OrganizationRole.MEMBER, null, OLGA)),
                () -> succeeds(change(OLGA, OrganizationRole.MEMBER, null, ADAM)));
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = 0;
            for (var demotion : executor.invokeAll(demotions)) {
                done += demotion.get() ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        }
        assertThat(acme.organization(ACME).owners()).hasSize(1);
    }

    @Test
    void givenAMember_whenTheyRemoveThemselves_thenTheyAreGone() {
        assertThat(acme.when(new RemoveMember(ACME, user(MIA), NOON, MIA)))
                .containsExactly(new MemberRemoved(ACME, user(MIA), NOON));
        assertRefused(new RemoveMember(ACME, user(MIA), NOON, OLGA), "NOT_FOUND");
    }

    @Test
    void givenAManagerOfATeam_whenTheyLoseTheRoleOrLeave_thenTheyManageItNoLonger() {
        acme.when(new AssignTeamManagers(ACME, SALES, Set.of(user(MANU)), NOON, OLGA));
        assertThat(acme.when(change(MANU, OrganizationRole.MEMBER, null, OLGA)))
                .contains(new TeamManagersAssigned(ACME, SALES, Set.of(), NOON));
        acme.when(change(MANU, OrganizationRole.MANAGER, null, OLGA));
        acme.when(new AssignTeamManagers(ACME, SALES, Set.of(user(MANU)), NOON, OLGA));
        assertThat(acme.when(new RemoveMember(ACME, user(MANU), NOON, MANU)))
                .contains(new TeamManagersAssigned(ACME, SALES, Set.of(), NOON));
    }

    @Test
    void givenAMemberOfTeams_whenTheirTeamsAreSet_thenThoseKeptGoOnWithoutABreak() {
        acme.when(new JoinTeam(ACME, user(MIA), SALES, NOON, OLGA));
        assertThat(acme.when(change(MIA, null, Set.of(SALES, SUPPORT), OLGA)))
                .containsExactly(new TeamJoined(ACME, user(MIA), SUPPORT, NOON));
        assertThat(acme.when(change(MIA, null, Set.of(SUPPORT), OLGA)))
                .containsExactly(new TeamLeft(ACME, user(MIA), SALES, NOON));
        assertThat(acme.when(change(MIA, null, Set.of(), OLGA)))
                .containsExactly(new TeamLeft(ACME, user(MIA), SUPPORT, NOON));
    }

    @Test
    void givenAMemberOfATeam_whenTheyJoinItAgain_thenNothingChanges() {
        acme.when(new JoinTeam(ACME, user(MIA), SALES, NOON, OLGA));
        assertThat(acme.when(new JoinTeam(ACME, user(MIA), SALES, NOON, OLGA))).isEmpty();
        acme.when(new LeaveTeam(ACME, user(MIA), SALES, NOON, OLGA));
        assertThat(acme.when(new LeaveTeam(ACME, user(MIA), SALES, NOON, OLGA))).isEmpty();
    }

    @Test
    void givenATeamThatIsGone_whenAMemberIsPutIntoIt_thenThereIsNoSuchTeam() {
        acme.when(new DeleteTeam(ACME, SALES, NOON, OLGA));
        assertRefused(new JoinTeam(ACME, user(MIA), SALES, NOON, OLGA), "NOT_FOUND");
    }

    @Test
    void givenAnAdministratorOfBoth_whenTheyMoveAMember_thenItEndsHereAndBeginsThereInOneStep() {
        acme.when(new AddMember(OTHER, user(OLGA), OrganizationRole.ADMIN, Set.of(), NOON, SAM));
        assertThat(acme.when(move(MIA, Set.of(OTHER_TEAM), OLGA)))
                .containsExactly(
                        new MemberRemoved(ACME, user(MIA), NOON),
                        new MemberAdded(OTHER, user(MIA), OrganizationRole.MEMBER, NOON),
                        new TeamJoined(OTHER, user(MIA), OTHER_TEAM, NOON));
    }

    @Test
    void givenAMoveOfWhichOnePartFails_whenItIsTried_thenNothingIsHalfDone() {
        acme.when(new AddMember(OTHER, user(OLGA), OrganizationRole.ADMIN, Set.of(), NOON, SAM));
        var before = acme.events();
        assertRefused(move(MIA, Set.of(SALES), OLGA), "NOT_FOUND");
        acme.when(new AddMember(OTHER, user(MIA), OrganizationRole.MEMBER, Set.of(), NOON, SAM));
        assertRefused(move(MIA, Set.of(), OLGA), "ALREADY_MEMBER");
        assertThat(acme.membership(ACME, MIA).isPresent()).isTrue();
        assertThat(acme.events()).isEqualTo(before + 1);
    }

    @Test
    void givenAnOrganizationOneIsNotIn_whenAMemberIsMovedThere_thenItDoesNotExist() {
        assertRefused(move(MIA, Set.of(), OLGA), "NOT_FOUND");
        acme.when(new AddMember(OTHER, user(OLGA), OrganizationRole.MEMBER, Set.of(), NOON, SAM));
        assertRefused(move(MIA, Set.of(), OLGA), "FORBIDDEN");
    }

    @Test
    void givenAMembershipOfThePast_whenItIsRecorded_thenItIsAsItWas() {
        assertThat(acme.when(record(SAM)))
                .containsExactly(
                        new MemberAdded(ACME, user(SAM), OrganizationRole.MEMBER, NOON),
                        new TeamJoined(ACME, user(SAM), SALES, NOON),
                        new TeamLeft(ACME, user(SAM), SALES, NOON.plus(Duration.ofDays(2))),
                        new MemberRemoved(ACME, user(SAM), NOON.plus(Duration.ofDays(3))));
        assertThat(acme.when(record(SAM))).isEmpty();
        assertRefused(record(MIA), "MEMBERSHIP_RECORDED");
    }

    @Test
    void givenAPerson_whenTheyRecordThePast_thenItIsForbidden() {
        assertRefused(
                new RecordMembership(ACME, user(SAM), OrganizationRole.MEMBER, NOON, null, List.of(), OLGA),
                "FORBIDDEN");
    }

    private static RecordMembership record(Actor person) {
        return new RecordMembership(
                ACME,
                user(person),
                OrganizationRole.MEMBER,
                NOON,
                NOON.plus(Duration.ofDays(3)),
                List.of(new PastTeam(SALES, NOON, NOON.plus(Duration.ofDays(2)))),
                Actor.SYSTEM);
    }

    private static MoveMember move(Actor person, Set<UUID> teamIds, Actor actor) {
        return new MoveMember(ACME, user(person), OTHER, null, teamIds, NOON, actor);
    }

    private static AddMember add(Actor person, OrganizationRole role, Set<UUID> teamIds, Actor actor) {
        return new AddMember(ACME, user(person), role, teamIds, NOON, actor);
    }

    private static ChangeMember change(
            Actor person, @Nullable OrganizationRole role, @Nullable Set<UUID> teamIds, Actor actor) {
        return new ChangeMember(ACME, user(person), role, teamIds, NOON, actor);
    }

    private boolean succeeds(Command command) {
        try {
            acme.when(command);
            return true;
        } catch (Refused e) {
            return false;
        }
    }

    private void assertRefused(Command command, String code) {
        assertThatThrownBy(() -> acme.when(command)).hasMessageStartingWith(code + ":");
    }
}
