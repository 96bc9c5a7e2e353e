package ai.xentree.organizations;

import static ai.xentree.organizations.Acme.ACME;
import static ai.xentree.organizations.Acme.ADAM;
import static ai.xentree.organizations.Acme.MANU;
import static ai.xentree.organizations.Acme.NOON;
import static ai.xentree.organizations.Acme.OLGA;
import static ai.xentree.organizations.Acme.SALES;
import static ai.xentree.organizations.Acme.SUPPORT;
import static ai.xentree.organizations.Acme.user;

import ai.xentree.axon.Deciding;
import ai.xentree.core.Refused;
import ai.xentree.organizations.OrganizationCommand.AssignTeamManagers;
import ai.xentree.organizations.OrganizationCommand.CreateOrganization;
import ai.xentree.organizations.OrganizationCommand.CreateTeam;
import ai.xentree.organizations.OrganizationCommand.DeleteTeam;
import ai.xentree.organizations.OrganizationCommand.RenameTeam;
import ai.xentree.organizations.OrganizationEvent.OrganizationChanged;
import ai.xentree.organizations.OrganizationEvent.OrganizationCreated;
import ai.xentree.organizations.OrganizationEvent.OrganizationDeleted;
import ai.xentree.organizations.OrganizationEvent.OwnerAppointed;
import ai.xentree.organizations.OrganizationEvent.OwnerWithdrawn;
import ai.xentree.organizations.OrganizationEvent.TeamCreated;
import ai.xentree.organizations.OrganizationEvent.TeamDeleted;
import ai.xentree.organizations.OrganizationEvent.TeamManagersAssigned;
import ai.xentree.organizations.OrganizationEvent.TeamRenamed;
import ai.xentree.organizations.OrganizationState.Names;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrganizationTest {

    private static final UUID OLGA_ID = user(OLGA);
    private static final UUID ADAM_ID = user(ADAM);
    private static final UUID MANU_ID = user(MANU);
    private static final CreateOrganization CREATE =
            new CreateOrganization(ACME, "Acme", null, null, user(OLGA), NOON, OLGA);

    private final Deciding<Organization> acme = Deciding.of(Organization.class, OrganizationCommand.aggregateId(ACME));

    @Test
    void givenNothing_whenAnOrganizationIsMade_thenItIsThere() {
        acme.given().when(it -> it.create(CREATE, "acme")).expectEvents(created());
    }

    @Test
    void givenAnOrganization_whenItIsMadeAgain_thenNothingHappens() {
        acme.given(created()).when(it -> it.create(CREATE, "acme-2")).expectNoEvents();
    }

    @Test
    void givenAnOrganization_whenItGetsOtherNames_thenItHasThem() {
        acme.given(created())
                .when(it -> it.rename(ACME, new Names("Acme Learning", "acme", "English"), NOON))
                .expectEvents(new OrganizationChanged(ACME, "Acme Learning", "acme", "English", NOON));
    }

    @Test
    void givenAnOrganization_whenItGetsTheNamesItHas_thenNothingHappens() {
        acme.given(created())
                .when(it -> it.rename(ACME, new Names("Acme", "acme", null), NOON))
                .expectNoEvents();
    }

    @Test
    void givenAnOrganization_whenItIsDeleted_thenItIsGone() {
        acme.given(created()).when(it -> it.delete(ACME, NOON)).expectEvents(new OrganizationDeleted(ACME, NOON));
    }

    @Test
    void givenAnOrganization_whenSomeoneBecomesItsOwner_thenTheyAreAppointedOnce() {
        acme.given(created())
                .when(it -> {
                    it.appointOwner(ACME, user(OLGA), NOON);
                    it.appointOwner(ACME, user(OLGA), NOON);
                })
                .expectEvents(new OwnerAppointed(ACME, user(OLGA), NOON));
    }

    @Test
    void givenTwoOwners_whenOneGoes_thenTheOtherOwnsIt() {
        acme.given(created(), owner(OLGA_ID), owner(ADAM_ID))
                .when(it -> it.withdrawOwner(ACME, ADAM_ID, NOON))
                .expectEvents(new OwnerWithdrawn(ACME, ADAM_ID, NOON));
    }

    @Test
    void givenOneOwner_whenTheyGo_thenItIsRefusedBecauseAnOrganizationMustKeepAnOwner() {
        acme.given(created(), owner(OLGA_ID))
                .when(it -> it.withdrawOwner(ACME, OLGA_ID, NOON))
                .expectException(Refused.class)
                .expectExceptionMessage("LAST_OWNER: An organization must keep an owner.")
                .expectNoEvents();
    }

    @Test
    void givenOneWhoIsNoOwner_whenTheyAreWithdrawn_thenNothingHappens() {
        acme.given(created(), owner(OLGA_ID))
                .when(it -> it.withdrawOwner(ACME, ADAM_ID, NOON))
                .expectNoEvents();
    }

    @Test
    void givenAnOrganization_whenATeamWithManagersIsMade_thenItIsThereAndTheyManageIt() {
        acme.given(created())
                .when(it -> it.createTeam(team("Sales", Set.of(MANU_ID))))
                .expectEvents(
                        new TeamCreated(ACME, SALES, "Sales", NOON),
                        new TeamManagersAssigned(ACME, SALES, Set.of(MANU_ID), NOON));
    }

    @Test
    void givenATeam_whenItIsMadeAgain_thenNothingHappens() {
        acme.given(created(), sales())
                .when(it -> it.createTeam(team("Sales", Set.of())))
                .expectNoEvents();
    }

    @Test
    void givenATeamOfThatName_whenAnotherWantsIt_thenItIsRefusedWhateverTheCase() {
        acme.given(created(), new TeamCreated(ACME, SUPPORT, "sales ", NOON))
                .when(it -> it.createTeam(team("SALES", Set.of())))
                .expectException(Refused.class)
                .expectExceptionMessage("TEAM_NAME_TAKEN: The organization has a team of that name.");
    }

    @Test
    void givenTwoTeams_whenOneWantsTheNameOfTheOther_thenItIsRefused() {
        acme.given(created(), sales(), new TeamCreated(ACME, SUPPORT, "Support", NOON))
                .when(it -> it.renameTeam(new RenameTeam(ACME, SUPPORT, "Sales", NOON, OLGA)))
                .expectException(Refused.class)
                .expectExceptionMessage("TEAM_NAME_TAKEN: The organization has a team of that name.");
    }

    @Test
    void givenATeam_whenItsNameChangesByCaseOnly_thenItIsRenamed() {
        acme.given(created(), sales())
                .when(it -> it.renameTeam(new RenameTeam(ACME, SALES, "SALES", NOON, OLGA)))
                .expectEvents(new TeamRenamed(ACME, SALES, "SALES", NOON));
    }

    @Test
    void givenATeam_whenItGetsTheNameItHas_thenNothingHappens() {
        acme.given(created(), sales())
                .when(it -> it.renameTeam(new RenameTeam(ACME, SALES, "Sales", NOON, OLGA)))
                .expectNoEvents();
    }

    @Test
    void givenATeam_whenItIsDeletedTwice_thenTheSecondTimeThereIsNone() {
        acme.given(created(), sales(), new TeamDeleted(ACME, SALES, NOON))
                .when(it -> it.deleteTeam(new DeleteTeam(ACME, SALES, NOON, OLGA)))
                .expectException(Refused.class)
                .expectExceptionMessage("NOT_FOUND: The team does not exist or is not visible to you.");
    }

    @Test
    void givenATeam_whenItIsDeleted_thenItsNameIsFree() {
        acme.given(created(), new TeamCreated(ACME, SUPPORT, "Sales", NOON), new TeamDeleted(ACME, SUPPORT, NOON))
                .when(it -> it.createTeam(team("Sales", Set.of())))
                .expectEvents(sales());
    }

    @Test
    void givenATeamThatWasDeleted_whenItIsMadeAgainByAnImport_thenItDoesNotComeBack() {
        acme.given(created(), sales(), new TeamDeleted(ACME, SALES, NOON))
                .when(it -> it.createTeam(team("Sales", Set.of())))
                .expectNoEvents();
    }

    @Test
    void givenManagers_whenOthersAreAssigned_thenTheyReplaceThem() {
        acme.given(created(), sales(), managers(Set.of(MANU_ID)))
                .when(it -> it.assignManagers(new AssignTeamManagers(ACME, SALES, Set.of(ADAM_ID), NOON, OLGA)))
                .expectEvents(managers(Set.of(ADAM_ID)));
    }

    @Test
    void givenManagers_whenTheSameAreAssigned_thenNothingHappens() {
        acme.given(created(), sales(), managers(Set.of(MANU_ID)))
                .when(it -> it.assignManagers(new AssignTeamManagers(ACME, SALES, Set.of(MANU_ID), NOON, OLGA)))
                .expectNoEvents();
    }

    @Test
    void givenAManagerOfATeam_whenTheyManageNoLonger_thenTheOthersOfThatTeamStay() {
        acme.given(created(), sales(), managers(Set.of(MANU_ID, ADAM_ID)))
                .when(it -> it.withdrawManager(ACME, MANU_ID, NOON))
                .expectEvents(managers(Set.of(ADAM_ID)));
    }

    private static OrganizationCreated created() {
        return new OrganizationCreated(ACME, "Acme", "acme", null, NOON);
    }

    private static OwnerAppointed owner(UUID userId) {
        return new OwnerAppointed(ACME, userId, NOON);
    }

    private static TeamCreated sales() {
        return new TeamCreated(ACME, SALES, "Sales", NOON);
    }

    private static TeamManagersAssigned managers(Set<UUID> managerIds) {
        return new TeamManagersAssigned(ACME, SALES, managerIds, NOON);
    }

    private static CreateTeam team(String name, Set<UUID> managerIds) {
        return new CreateTeam(ACME, SALES, name, managerIds, NOON, OLGA);
    }
}
