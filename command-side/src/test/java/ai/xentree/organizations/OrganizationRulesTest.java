package ai.xentree.organizations;

import static ai.xentree.organizations.Acme.ACME;
import static ai.xentree.organizations.Acme.ADAM;
import static ai.xentree.organizations.Acme.MANU;
import static ai.xentree.organizations.Acme.MIA;
import static ai.xentree.organizations.Acme.NOON;
import static ai.xentree.organizations.Acme.OLGA;
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
import ai.xentree.organizations.MembershipCommand.AcceptInvitation;
import ai.xentree.organizations.MembershipCommand.AddMember;
import ai.xentree.organizations.MembershipCommand.InviteMember;
import ai.xentree.organizations.MembershipCommand.RevokeInvitation;
import ai.xentree.organizations.MembershipEvent.InvitationAccepted;
import ai.xentree.organizations.MembershipEvent.MemberAdded;
import ai.xentree.organizations.MembershipEvent.TeamJoined;
import ai.xentree.organizations.OrganizationCommand.AssignTeamManagers;
import ai.xentree.organizations.OrganizationCommand.ChangeOrganization;
import ai.xentree.organizations.OrganizationCommand.CreateOrganization;
import ai.xentree.organizations.OrganizationCommand.CreateTeam;
import ai.xentree.organizations.OrganizationCommand.DeleteOrganization;
import ai.xentree.organizations.OrganizationCommand.DeleteTeam;
import ai.xentree.organizations.OrganizationCommand.Description;
import ai.xentree.organizations.OrganizationCommand.RenameTeam;
import ai.xentree.organizations.OrganizationEvent.OrganizationChanged;
import ai.xentree.organizations.OrganizationEvent.TeamCreated;
import ai.xentree.organizations.OrganizationEvent.TeamManagersAssigned;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OrganizationRulesTest {

    private static final Duration TWO_WEEKS = Duration.ofDays(14);

    private final Acme acme = new Acme();

    @AfterEach
    void close() {
        acme.close();
    }

    @Test
    void givenASlugThatIsTaken_whenAnotherOrganizationWantsIt_thenItIsRefusedWhateverTheCase() {
        assertRefused(create("Acme", "acme", SAM), "SLUG_TAKEN");
        assertRefused(new ChangeOrganization(Acme.OTHER, null, "acme", null, NOON, SAM), "SLUG_TAKEN");
    }

    @Test
    void givenNoSlug_whenAnOrganizationIsMade_thenOneIsMadeFromItsName() {
        assertThat(slugOf(create("Zoë & Söhne GmbH", null, SAM))).isEqualTo("zoe-sohne-gmbh");
        assertThat(slugOf(create("Acme", null, SAM))).isEqualTo("acme-2");
        assertThat(slugOf(create("日本", null, SAM))).isEqualTo("organization");
    }

    @Test
    void givenAnOrganization_whenItIsMadeAgain_thenNothingChanges() {
        assertThat(acme.when(new CreateOrganization(ACME, "acme", "acme", null, user(OLGA), NOON, OLGA)))
                .isEmpty();
    }

    @Test
    void givenAPerson_whenTheyMakeAnOrganizationWithoutAnOwner_thenItIsForbidden() {
        assertRefused(new CreateOrganization(id(50), "New", null, null, null, NOON, SAM), "FORBIDDEN");
    }

    @Test
    void givenAnImportedOrganization_whenAPlatformAdministratorGivesItAnOwner_thenItHasOne() {
        var imported = id(50);
        acme.when(new CreateOrganization(imported, "New", null, null, null, NOON, Actor.SYSTEM));
        assertThat(acme.organization(imported).owners()).isEmpty();
        acme.when(new AddMember(imported, user(SAM), OrganizationRole.OWNER, Set.of(), NOON, PLATFORM_ADMIN));
        assertThat(acme.organization(imported).owners()).containsExactly(user(SAM));
    }

    @Test
    void givenAnOrganization_whenItsAttributesChange_thenThoseNotGivenStay() {
        assertThat(acme.when(new ChangeOrganization(ACME, "Acme Learning", null, null, NOON, ADAM)))
                .containsExactly(new OrganizationChanged(ACME, "Acme Learning", "acme", null, NOON));
        acme.when(new ChangeOrganization(ACME, null, null, new Description("English"), NOON, ADAM));
        assertThat(acme.organization(ACME).names().description()).isEqualTo("English");
        acme.when(new ChangeOrganization(ACME, null, null, new Description(null), NOON, ADAM));
        assertThat(acme.organization(ACME).names().description()).isNull();
        assertThat(acme.when(new ChangeOrganization(ACME, "Acme Learning", null, null, NOON, ADAM)))
                .isEmpty();
    }

    @Test
    void givenASlugThatWasGivenUp_whenAnotherOrganizationWantsIt_thenItCanHaveIt() {
        acme.when(new ChangeOrganization(ACME, null, "acme-learning", null, NOON, OLGA));
        acme.when(create("Acme", "acme", SAM));
    }

    @Test
    void givenAnOrganization_whenItsOwnerDeletesIt_thenItIsGoneForEveryoneAndItsSlugIsFree() {
        assertRefused(new DeleteOrganization(ACME, NOON, ADAM), "FORBIDDEN");
        acme.when(new DeleteOrganization(ACME, NOON, OLGA));
        assertRefused(new DeleteOrganization(ACME, NOON, OLGA), "NOT_FOUND");
        assertRefused(new RenameTeam(ACME, SALES, "X", NOON, PLATFORM_ADMIN), "NOT_FOUND");
        acme.when(create("Acme", "acme", SAM));
    }

    @Test
    void givenATeamOfThatName_whenAnotherIsCalledTheSame_thenItIsRefusedWhateverTheCase() {
        assertRefused(new CreateTeam(ACME, id(60), "SALES", Set.of(), NOON, ADAM), "TEAM_NAME_TAKEN");
        assertRefused(new RenameTeam(ACME, SUPPORT, " sales ", NOON, ADAM), "TEAM_NAME_TAKEN");
        acme.when(new RenameTeam(ACME, SALES, "sales", NOON, ADAM));
        acme.when(new DeleteTeam(ACME, SALES, NOON, ADAM));
        acme.when(new CreateTeam(ACME, id(60), "Sales", Set.of(), NOON, ADAM));
    }

    @Test
    void givenManagers_whenATeamIsMade_thenEachMustHaveTheRole() {
        assertThat(acme.when(new CreateTeam(ACME, id(60), "New", Set.of(user(MANU)), NOON, ADAM)))
                .containsExactly(
                        new TeamCreated(ACME, id(60), "New", NOON),
                        new TeamManagersAssigned(ACME, id(60), Set.of(user(MANU)), NOON));
        assertRefused(new CreateTeam(ACME, id(61), "Newer", Set.of(user(MIA)), NOON, ADAM), "NOT_A_MANAGER");
        assertRefused(new AssignTeamManagers(ACME, SALES, Set.of(user(MANU), user(SAM)), NOON, ADAM), "NOT_A_MANAGER");
    }

    @Test
    void givenThoseWithoutTheRole_whenTheyTouchTeams_thenItIsForbiddenAndForStrangersThereIsNothing() {
        assertRefused(new CreateTeam(ACME, id(60), "New", Set.of(), NOON, MANU), "FORBIDDEN");
        assertRefused(new RenameTeam(ACME, SALES, "New", NOON, MIA), "FORBIDDEN");
        assertRefused(new DeleteTeam(ACME, SALES, NOON, SAM), "NOT_FOUND");
        assertRefused(new DeleteTeam(ACME, Acme.OTHER_TEAM, NOON, OLGA), "NOT_FOUND");
    }

    @Test
    void givenAnInvitation_whenTheInvitedAccepts_thenTheMembershipBeginsWithRoleAndTeam() {
        acme.when(invite(id(70), SALES));
        assertThat(acme.when(accept(id(70), NOON.plus(Duration.ofDays(13)), SAM)))
                .containsExactly(
                        new InvitationAccepted(ACME, user(SAM), id(70), NOON.plus(Duration.ofDays(13))),
                        new MemberAdded(ACME, user(SAM), OrganizationRole.AUDITOR, NOON.plus(Duration.ofDays(13))),
                        new TeamJoined(ACME, user(SAM), SALES, NOON.plus(Duration.ofDays(13))));
        assertRefused(accept(id(70), NOON.plus(Duration.ofDays(13)), SAM), "INVITATION_NOT_PENDING");
    }

    @Test
    void givenAnInvitation_whenItIsOlderThanTwoWeeks_thenItIsNotPendingAndAnotherCanBeMade() {
        acme.when(invite(id(70), null));
        assertRefused(invite(id(71), null), "ALREADY_INVITED");
        assertRefused(accept(id(70), NOON.plus(TWO_WEEKS), SAM), "INVITATION_NOT_PENDING");
        acme.when(new InviteMember(
                ACME,
                user(SAM),
                id(71),
                "sam@example.com",
                OrganizationRole.MEMBER,
                null,
                user(ADAM),
                NOON.plus(TWO_WEEKS),
                NOON.plus(TWO_WEEKS).plus(TWO_WEEKS),
                ADAM));
    }

    @Test
    void givenAnInvitation_whenItIsRevoked_thenItCannotBeAccepted() {
        acme.when(invite(id(70), null));
        acme.when(new RevokeInvitation(ACME, user(SAM), id(70), NOON, ADAM));
        assertRefused(accept(id(70), NOON, SAM), "INVITATION_NOT_PENDING");
        assertRefused(new RevokeInvitation(ACME, user(SAM), id(70), NOON, ADAM), "INVITATION_NOT_PENDING");
    }

    @Test
    void givenAnInvitation_whenSomebodyElseAcceptsIt_thenItDoesNotExist() {
        acme.when(invite(id(70), null));
        assertRefused(accept(id(70), NOON, MIA), "NOT_FOUND");
    }

    @Test
    void givenATeamThatIsGoneSinceTheInvitation_whenItIsAccepted_thenTheMembershipBeginsWithoutIt() {
        acme.when(invite(id(70), SALES));
        acme.when(new DeleteTeam(ACME, SALES, NOON, OLGA));
        assertThat(acme.when(accept(id(70), NOON, SAM))).hasSize(2);
    }

    @Test
    void givenAMemberOrAnAdmin_whenTheyInviteWhomTheyMayNot_thenItIsRefused() {
        var command = new InviteMember(
                ACME, user(MIA), id(70), "m@example.com", OrganizationRole.MEMBER, null, user(ADAM), NOON, NOON, ADAM);
        assertRefused(command, "ALREADY_MEMBER");
        assertRefused(
                new InviteMember(
                        ACME,
                        user(SAM),
                        id(70),
                        "s@example.com",
                        OrganizationRole.OWNER,
                        null,
                        user(ADAM),
                        NOON,
                        NOON,
                        ADAM),
                "FORBIDDEN");
    }

    private static InviteMember invite(UUID invitationId, @Nullable UUID teamId) {
        return new InviteMember(
                ACME,
                user(SAM),
                invitationId,
                "sam@example.com",
                OrganizationRole.AUDITOR,
                teamId,
                user(ADAM),
                NOON,
                NOON.plus(TWO_WEEKS),
                ADAM);
    }

    private static AcceptInvitation accept(UUID invitationId, Instant at, Actor actor) {
        return new AcceptInvitation(ACME, user(SAM), invitationId, at, actor);
    }

    private static CreateOrganization create(String name, @Nullable String slug, Actor owner) {
        return new CreateOrganization(UUID.randomUUID(), name, slug, null, user(owner), NOON, owner);
    }

    private String slugOf(CreateOrganization command) {
        acme.when(command);
        return acme.organization(command.organizationId()).names().slug();
    }

    private void assertRefused(Command command, String code) {
        assertThatThrownBy(() -> acme.when(command)).hasMessageStartingWith(code + ":");
    }
}
