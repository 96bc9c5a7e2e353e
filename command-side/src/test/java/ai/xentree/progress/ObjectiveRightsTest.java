package ai.xentree.progress;

import static ai.xentree.progress.Objectives.NOON;
import static ai.xentree.progress.Objectives.STEADIER;
import static ai.xentree.progress.Objectives.created;
import static ai.xentree.progress.Objectives.steadier;
import static ai.xentree.stats.OverseenAcme.ACME;
import static ai.xentree.stats.OverseenAcme.AUDREY;
import static ai.xentree.stats.OverseenAcme.MANU;
import static ai.xentree.stats.OverseenAcme.MIA;
import static ai.xentree.stats.OverseenAcme.OLGA;
import static ai.xentree.stats.OverseenAcme.SALES;
import static ai.xentree.stats.OverseenAcme.SAM;
import static ai.xentree.stats.OverseenAcme.SID;
import static ai.xentree.stats.OverseenAcme.SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.axon.InMemoryAxon;
import ai.xentree.axon.Provenance;
import ai.xentree.core.Actor;
import ai.xentree.core.Command;
import ai.xentree.core.Refused;
import ai.xentree.progress.ObjectiveCommand.ArchiveObjective;
import ai.xentree.progress.ObjectiveCommand.CreateObjective;
import ai.xentree.stats.OverseenAcme;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who may make and archive which objectives. */
class ObjectiveRightsTest {

    private static final UUID NOBODY = new UUID(9, 9);

    private final InMemoryAxon axon =
            new InMemoryAxon(OverseenAcme.module(), new ProgressModule().objectiveAggregates());

    @AfterEach
    void close() {
        axon.close();
    }

    @Test
    void ownersMakeThemForAllAndForAnyTeamWithAnyMemberAsOwner() {
        for (var team : new UUID[] {null, SALES, SUPPORT}) {
            requireAllowed(create(OLGA, team, SID));
        }
    }

    @Test
    void managersMakeThemForTheirTeamsWithThemselvesOrTheirPeopleAsOwner() {
        for (var owner : new UUID[] {null, MANU, MIA}) {
            requireAllowed(create(MANU, SALES, owner));
        }
        assertRefused("NOT_FOUND", create(MANU, SUPPORT, null));
        assertRefused("NOT_FOUND", create(MANU, SALES, SID));
        assertRefused("NOT_FOUND", create(MANU, SALES, OLGA));
        assertRefused("FORBIDDEN", create(MANU, null, null));
    }

    @Test
    void teamsAndOwnersThatAreNotOfTheOrganizationDoNotExist() {
        assertRefused("NOT_FOUND", create(OLGA, NOBODY, null));
        assertRefused("NOT_FOUND", create(OLGA, SALES, SAM));
    }

    @Test
    void auditorsAndMembersMakeNoneAndStrangersAreNotToldOfTheOrganization() {
        for (var person : List.of(AUDREY, MIA)) {
            assertRefused("FORBIDDEN", create(person, SALES, null));
            assertRefused("FORBIDDEN", create(person, null, person));
        }
        assertRefused("NOT_FOUND", create(SAM, SALES, null));
    }

    @Test
    void managersArchiveThoseOfTheirTeams() {
        axon.send(create(OLGA, SALES, null));
        assertThat(archiveAs(MANU)).isEqualTo(new ArchivedObjective(NOON, true));
        assertThat(archiveAs(MANU)).isEqualTo(new ArchivedObjective(NOON, false));
        assertThat(axon.events()).hasSize(2);
    }

    @Test
    void managersAreNotToldOfThoseOfOtherTeams() {
        axon.send(create(OLGA, SUPPORT, null));
        assertRefused("NOT_FOUND", archive(MANU));
    }

    @Test
    void onlyOwnersAndAdminsArchiveThoseOfAll() {
        axon.send(create(OLGA, null, null));
        List.of(MANU, AUDREY, MIA).forEach(person -> assertRefused("FORBIDDEN", archive(person)));
        assertRefused("NOT_FOUND", archive(SAM));
        requireAllowed(archive(OLGA));
    }

    @Test
    void whoDidItAndWhereIsInTheEventsMetadata() {
        axon.send(create(OLGA, SALES, null));
        archiveAs(MANU);
        assertThat(axon.messages())
                .last()
                .satisfies(message -> assertThat(message.getMetaData())
                        .containsEntry(Provenance.ACTOR, MANU.toString())
                        .containsEntry(Provenance.TENANT, ACME.toString()));
        assertThat(axon.events()).first().isEqualTo(created(steadier(SALES, null)));
    }

    private void requireAllowed(Command command) {
        axon.send(command);
    }

    private void assertRefused(String code, Command command) {
        var before = axon.events().size();
        assertThatThrownBy(() -> axon.send(command)).isInstanceOf(Refused.class).hasMessageStartingWith(code);
        assertThat(axon.events()).hasSize(before);
    }

    private ArchivedObjective archiveAs(UUID person) {
        return axon.send(archive(person));
    }

    private static ArchiveObjective archive(UUID person) {
        return new ArchiveObjective(ACME, STEADIER, NOON, Actor.user(person));
    }

    private static CreateObjective create(UUID person, @Nullable UUID teamId, @Nullable UUID ownerUserId) {
        return new CreateObjective(steadier(teamId, ownerUserId), Actor.user(person));
    }
}
