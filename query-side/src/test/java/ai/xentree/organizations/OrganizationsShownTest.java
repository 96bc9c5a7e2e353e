package ai.xentree.organizations;

import static ai.xentree.organizations.MembersShownTest.assertRefused;
import static ai.xentree.organizations.ShownAcme.ACME;
import static ai.xentree.organizations.ShownAcme.ADAM;
import static ai.xentree.organizations.ShownAcme.FIRST;
import static ai.xentree.organizations.ShownAcme.LATER;
import static ai.xentree.organizations.ShownAcme.MANU;
import static ai.xentree.organizations.ShownAcme.MIA;
import static ai.xentree.organizations.ShownAcme.NOON;
import static ai.xentree.organizations.ShownAcme.OLGA;
import static ai.xentree.organizations.ShownAcme.OTHER;
import static ai.xentree.organizations.ShownAcme.PLATFORM_ADMIN;
import static ai.xentree.organizations.ShownAcme.SALES;
import static ai.xentree.organizations.ShownAcme.SAM;
import static ai.xentree.organizations.ShownAcme.SUPPORT;
import static ai.xentree.organizations.ShownAcme.as;
import static ai.xentree.organizations.ShownAcme.body;
import static ai.xentree.organizations.ShownAcme.joined;
import static ai.xentree.organizations.ShownAcme.removed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ai.xentree.core.Refusal.Kind;
import ai.xentree.organizations.CountMembersHandler.Handler;
import ai.xentree.organizations.MembershipEvent.MemberAdded;
import ai.xentree.organizations.MembershipEvent.TeamLeft;
import ai.xentree.organizations.OrganizationEvent.OrganizationChanged;
import ai.xentree.organizations.OrganizationEvent.OrganizationDeleted;
import ai.xentree.organizations.OrganizationEvent.TeamDeleted;
import ai.xentree.organizations.OrganizationEvent.TeamManagersAssigned;
import ai.xentree.organizations.OrganizationEvent.TeamRenamed;
import ai.xentree.projection.FreshnessFixture;
import ai.xentree.web.paging.Page;
import ai.xentree.web.security.Caller;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OrganizationsShownTest {

    private final ShownAcme acme = new ShownAcme();

    @AfterEach
    void close() {
        acme.close();
    }

    @Test
    void givenAnOrganization_thenItsMembersSeeItWithTheirRoleInIt() {
        assertThat(acme.organization(as(MIA)))
                .isEqualTo(new OrganizationResponse(
                        ACME, "Acme", "acme", "Makes things", OrganizationRole.MEMBER, 4, 2, NOON, NOON));
        assertThat(acme.organization(PLATFORM_ADMIN).role()).isNull();
    }

    @Test
    void givenOtherNames_thenTheyAreShown() {
        acme.happened(new OrganizationChanged(ACME, "Acme Ltd", "acme-ltd", null, LATER));
        assertThat(acme.organization(as(OLGA)))
                .isEqualTo(new OrganizationResponse(
                        ACME, "Acme Ltd", "acme-ltd", null, OrganizationRole.OWNER, 4, 2, NOON, LATER));
    }

    @Test
    void givenAStranger_thenTheyAreToldThatItIsNotThere() {
        assertRefused(Kind.NOT_FOUND, () -> acme.organization(as(SAM)));
        assertRefused(Kind.NOT_FOUND, () -> acme.organizations.teams(ACME, FIRST, as(SAM)));
        assertRefused(Kind.NOT_FOUND, () -> acme.organizations.get(new UUID(0, 0), PLATFORM_ADMIN));
    }

    @Test
    void givenSeveralOrganizations_thenOnesOwnAreListedByTheBeginningOfTheMembership() {
        acme.happened(new MemberAdded(OTHER, MIA, OrganizationRole.AUDITOR, NOON.minusSeconds(1)));
        assertThat(listed(as(MIA)))
                .extracting(OrganizationResponse::id, OrganizationResponse::role)
                .containsExactly(tuple(OTHER, OrganizationRole.AUDITOR), tuple(ACME, OrganizationRole.MEMBER));
        var second = body(acme.organizations.list(new Page(2, 1), as(MIA)));
        assertThat(second.items()).extracting(OrganizationResponse::id).containsExactly(ACME);
        assertThat(second.total()).isEqualTo(2);
        assertThat(listed(as(new UUID(0, 0)))).isEmpty();
    }

    @Test
    void givenAMembershipOrAnOrganizationThatEnded_thenItIsListedNoLonger() {
        acme.happened(removed(MIA));
        assertThat(listed(as(MIA))).isEmpty();
        acme.happened(new OrganizationDeleted(ACME, LATER));
        assertThat(listed(as(OLGA))).isEmpty();
        assertThat(listed(PLATFORM_ADMIN)).extracting(OrganizationResponse::id).containsExactly(OTHER);
        assertRefused(Kind.NOT_FOUND, () -> acme.organization(PLATFORM_ADMIN));
    }

    @Test
    void givenAPlatformAdministrator_thenAllAreListedEarliestFirst() {
        assertThat(listed(PLATFORM_ADMIN)).extracting(OrganizationResponse::id).containsExactly(ACME, OTHER);
        assertThat(body(acme.organizations.list(new Page(2, 1), PLATFORM_ADMIN)).items())
                .extracting(OrganizationResponse::id)
                .containsExactly(OTHER);
    }

    @Test
    void givenAPlatformAdministrator_thenNoRoleIsShown_evenWhereTheyAreAMember() {
        for (var caller : List.of(PLATFORM_ADMIN, new Caller(MIA, null, true))) {
            assertThat(listed(caller)).extracting(OrganizationResponse::role).containsExactly(null, null);
            assertThat(acme.organization(caller).role()).isNull();
        }
    }

    @Test
    void givenTeams_thenTheyAreListedByNameWithWhoManagesThem() {
        acme.happened(
                joined(MIA, SALES),
                new TeamRenamed(ACME, SUPPORT, "Care", LATER),
                new TeamManagersAssigned(ACME, SALES, Set.of(MANU, ADAM), LATER));
        assertThat(acme.teams())
                .containsExactly(
                        new TeamResponse(SUPPORT, ACME, "Care", 0, List.of(), NOON, LATER),
                        new TeamResponse(
                                SALES,
                                ACME,
                                "Sales",
                                1,
                                List.of(new TeamManager(ADAM, "adam", null), new TeamManager(MANU, "manu", null)),
                                NOON,
                                LATER));
        var second = body(acme.organizations.teams(ACME, new Page(2, 1), as(MIA)));
        assertThat(second.items()).extracting(TeamResponse::id).containsExactly(SALES);
        assertThat(second.total()).isEqualTo(2);
    }

    @Test
    void givenPeopleWhoComeAndGo_thenOrganizationAndTeamsCountThoseWhoAreThere() {
        acme.happened(joined(MIA, SALES), joined(MIA, SUPPORT), joined(ADAM, SALES));
        assertThat(counted(SALES)).isEqualTo(2);
        acme.happened(new TeamLeft(ACME, ADAM, SALES, LATER), removed(MIA));
        assertThat(counted(SALES)).isZero();
        assertThat(counted(SUPPORT)).isZero();
        assertThat(acme.organization(as(OLGA)).memberCount()).isEqualTo(3);
        acme.happened(new MemberAdded(ACME, MIA, OrganizationRole.MEMBER, LATER), joined(MIA, SALES));
        assertThat(counted(SALES)).isEqualTo(1);
        assertThat(acme.organization(as(OLGA)).memberCount()).isEqualTo(4);
    }

    @Test
    void givenATeamThatIsDeleted_thenItIsGoneAndItsPeopleAreNot() {
        acme.happened(joined(MIA, SALES), new TeamDeleted(ACME, SALES, LATER), new TeamLeft(ACME, MIA, SALES, LATER));
        assertThat(acme.teams()).extracting(TeamResponse::id).containsExactly(SUPPORT);
        assertThat(acme.organization(as(OLGA)))
                .returns(1, OrganizationResponse::teamCount)
                .returns(4L, OrganizationResponse::memberCount);
        assertThat(new Handler(new OrganizationViews(acme.database.place())).handle(new CountMembers(ACME, SALES)))
                .isZero();
    }

    @Test
    void givenTheCommandSideAsksForNumbers_thenThosePresentAreCounted() {
        acme.happened(joined(MIA, SALES), removed(ADAM));
        var handler = new Handler(new OrganizationViews(acme.database.place()));
        assertThat(handler.handle(new CountMembers(ACME, null))).isEqualTo(3);
        assertThat(handler.handle(new CountMembers(ACME, SALES))).isEqualTo(1);
        assertThat(handler.handle(new CountMembers(new UUID(0, 0), null))).isZero();
    }

    @Test
    void givenHowFarTheReadModelHasCome_thenAnswersSaySo() {
        FreshnessFixture.reached(acme.database.place(), OrganizationsProjection.NAME, 17, LATER);
        assertThat(acme.organizations.get(ACME, as(MIA)).getHeaders().toSingleValueMap())
                .containsEntry("X-As-Of-Position", "17")
                .containsEntry("X-As-Of-Time", "2026-03-02T12:01:00.000Z");
    }

    private List<OrganizationResponse> listed(Caller caller) {
        return body(acme.organizations.list(FIRST, caller)).items();
    }

    private long counted(UUID teamId) {
        return acme.teams().stream()
                .filter(team -> team.id().equals(teamId))
                .findFirst()
                .orElseThrow()
                .memberCount();
    }
}
