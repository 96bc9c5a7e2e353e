package ai.xentree.oulad;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.core.Actor;
import ai.xentree.identity.AccountCommand.RegisterAccount;
import ai.xentree.identity.PlatformRole;
import ai.xentree.organizations.MembershipCommand.PastTeam;
import ai.xentree.organizations.MembershipCommand.RecordMembership;
import ai.xentree.organizations.OrganizationCommand.CreateOrganization;
import ai.xentree.organizations.OrganizationCommand.CreateTeam;
import ai.xentree.organizations.OrganizationRole;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MembershipMappingTest {

    @TempDir
    Path temporary;

    private TestFolder folder;

    @BeforeEach
    void begin() {
        folder = new TestFolder(temporary);
    }

    @Test
    void givenCourses_thenThereIsOneOrganizationWithoutOwnerAndATeamForEachOfThem() {
        var commands = Importing.of(folder.plain()).commands;
        assertThat(commands.of(CreateOrganization.class)).singleElement().satisfies(created -> {
            assertThat(created.name()).isEqualTo("Open University");
            assertThat(created.slug()).isEqualTo("open-university");
            assertThat(created.ownerId()).isNull();
            assertThat(created.actor()).isEqualTo(Actor.SYSTEM);
            assertThat(created.at()).isEqualTo(Instant.parse("2013-02-01T00:00:00Z"));
        });
        assertThat(commands.of(CreateTeam.class))
                .extracting(CreateTeam::name)
                .containsExactlyInAnyOrder("AAA 2013J", "BBB 2013B");
        assertThat(commands.of(CreateTeam.class))
                .allSatisfy(team -> assertThat(team.managerIds()).isEmpty());
    }

    @Test
    void givenAStudent_thenTheyHaveAnAccountSinceTheirRegistration() {
        var registered = Importing.of(
                        folder.registered("AAA,2013J,11391,-159,?").plain())
                .commands
                .of(RegisterAccount.class);
        assertThat(registered)
                .singleElement()
                .isEqualTo(new RegisterAccount(
                        new NaturalIds().account("ou-11391"),
                        "ou-11391",
                        "ou-11391@students.invalid",
                        "Student 11391",
                        "UTC",
                        "en",
                        PlatformRole.USER,
                        Instant.parse("2013-04-25T00:00:00Z"),
                        Actor.SYSTEM));
    }

    @Test
    void givenDaysBeforeAndAfterDayZero_thenTheMembershipGoesFromMidnightToMidnight() {
        var membership = membership("BBB,2013B,1,-10,45");
        assertThat(membership.role()).isEqualTo(OrganizationRole.MEMBER);
        assertThat(membership.joinedAt()).isEqualTo(Instant.parse("2013-01-22T00:00:00Z"));
        assertThat(membership.removedAt()).isEqualTo(Instant.parse("2013-03-18T00:00:00Z"));
        assertThat(membership.teams())
                .containsExactly(new PastTeam(
                        team("BBB 2013B"),
                        Instant.parse("2013-01-22T00:00:00Z"),
                        Instant.parse("2013-03-18T00:00:00Z")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAA,2013J,1,?,?", "AAA,2013J,1,,", "AAA,2013J,1,NA,NA"})
    void givenNoRegistrationDay_thenTheMembershipBeginsOnDayZeroAndGoesOn(String row) {
        var membership = membership(row);
        assertThat(membership.joinedAt()).isEqualTo(Instant.parse("2013-10-01T00:00:00Z"));
        assertThat(membership.removedAt()).isNull();
        assertThat(membership.teams())
                .containsExactly(new PastTeam(team("AAA 2013J"), Instant.parse("2013-10-01T00:00:00Z"), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAA,2013J,1,5,5", "AAA,2013J,1,5,-3", "AAA,2013J,1,?,0", "AAA,2013J,1,?,-1"})
    void givenAnUnregistrationThatIsNotLater_thenThereIsAnAccountAndNoMembership(String row) {
        var importing = Importing.of(folder.registered(row).plain());
        assertThat(importing.commands.of(RegisterAccount.class)).hasSize(1);
        assertThat(importing.commands.of(RecordMembership.class)).isEmpty();
        assertThat(importing.report.memberships()).isZero();
        assertThat(importing.report.badRows()).isZero();
    }

    @Test
    void givenAGapBetweenTwoTeams_thenOneMembershipGoesFromTheFirstBeginToTheLastEnd() {
        var membership = membership("AAA,2013J,1,0,30", "BBB,2013B,1,0,30");
        assertThat(membership.joinedAt()).isEqualTo(Instant.parse("2013-02-01T00:00:00Z"));
        assertThat(membership.removedAt()).isEqualTo(Instant.parse("2013-10-31T00:00:00Z"));
        assertThat(membership.teams())
                .extracting(PastTeam::teamId)
                .containsExactly(team("BBB 2013B"), team("AAA 2013J"));
    }

    @Test
    void givenAnEarlierTeamThatHasNotEnded_thenTheMembershipGoesOnThoughTheLaterOneEnded() {
        assertThat(membership("BBB,2013B,1,0,?", "AAA,2013J,1,0,30").removedAt())
                .isNull();
    }

    @Test
    void givenAnEarlierTeamThatEndsLast_thenTheMembershipEndsWithIt() {
        assertThat(membership("BBB,2013B,1,0,400", "AAA,2013J,1,0,30").removedAt())
                .isEqualTo(Instant.parse("2014-03-08T00:00:00Z"));
    }

    @Test
    void givenOneOfTwoTeamsThatNeverWas_thenTheMembershipIsThatOfTheOther() {
        var membership = membership("BBB,2013B,1,10,3", "AAA,2013J,1,0,?");
        assertThat(membership.joinedAt()).isEqualTo(Instant.parse("2013-10-01T00:00:00Z"));
        assertThat(membership.teams()).extracting(PastTeam::teamId).containsExactly(team("AAA 2013J"));
    }

    @Test
    void givenStudents_thenEachOnesAccountIsThereBeforeTheMembership() {
        folder.registered("AAA,2013J,1,0,?", "AAA,2013J,2,0,?", "AAA,2013J,3,0,?");
        var commands = Importing.of(folder.plain()).commands;
        assertThat(commands.of(RecordMembership.class)).hasSize(3);
        for (var membership : commands.of(RecordMembership.class)) {
            var account = commands.of(RegisterAccount.class).stream()
                    .filter(it -> it.userId().equals(membership.userId()))
                    .findFirst()
                    .orElseThrow();
            assertThat(commands.all().indexOf(account))
                    .isLessThan(commands.all().indexOf(membership));
        }
    }

    private RecordMembership membership(String... registrations) {
        var memberships =
                Importing.of(folder.registered(registrations).plain()).commands.of(RecordMembership.class);
        assertThat(memberships).hasSize(1);
        return memberships.getFirst();
    }

    private static UUID team(String name) {
        return new NaturalIds().team("open-university", name);
    }
}
