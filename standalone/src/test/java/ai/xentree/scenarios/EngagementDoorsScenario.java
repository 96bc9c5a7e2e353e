package ai.xentree.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may look at the dashboard and at a member, and what they must not ask. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EngagementDoorsScenario extends Scenario {

    private static final String STATS = "/api/v1/admin/stats/";

    private Company company = Company.create();

    @BeforeAll
    void make() {
        company = Company.create();
    }

    @Test
    void givenNoToken_thenItIsRefused() {
        anyone().get(stats("")).expectError(401, "UNAUTHORIZED");
        anyone().get(detail(company.member())).expectError(401, "UNAUTHORIZED");
    }

    @Test
    void givenAPlainMemberOrAManagerWithoutTeams_thenTheyMayNot() {
        for (var person : Set.of(company.member(), company.manager())) {
            person.api().get(stats("")).expectError(403, "FORBIDDEN");
            person.api().get(STATS).expectError(403, "FORBIDDEN");
            person.api().get(detail(company.member())).expectError(403, "FORBIDDEN");
        }
    }

    @Test
    void givenAStranger_thenThereIsNoSuchOrganization() {
        var stranger = Company.create().owner();
        stranger.api().get(stats("")).expectError(404, "NOT_FOUND");
        stranger.api().get(detail(company.member())).expectError(404, "NOT_FOUND");
    }

    @Test
    void givenSectionsAreNamed_thenOnlyTheyAreThereBesideWhatItIsAbout() {
        var answer = company.owner()
                .api()
                .get(stats("") + "&fields=kpis,activity_distribution")
                .expect(200);
        assertThat(answer.json().propertyNames())
                .containsExactlyInAnyOrder("organization", "date_range", "kpis", "activity_distribution");
    }

    @Test
    void givenASectionThatIsNone_thenItIsRefused() {
        company.owner().api().get(stats("") + "&fields=kpis,gossip").expectError(400, "VALIDATION_ERROR");
        company.owner().api().get(stats("") + "&fields=").expectError(400, "VALIDATION_ERROR");
    }

    @Test
    void givenAnAnswerThatIsKnown_whenNothingHasHappened_thenItIsNotSentAgain() {
        var owner = company.owner().api();
        var tag = owner.get(stats("")).expect(200).header("ETag");
        var again = owner.with("If-None-Match", tag).get(stats(""));
        // a minute may have passed between the two
        assertThat(again.status()).isIn(304, 200);
        assertThat(again.status() == 304).isEqualTo(tag.equals(again.header("ETag")));
        company.admin().api().with("If-None-Match", tag).get(stats("")).expect(200);
        someone("stranger").api().with("If-None-Match", tag).get(stats("")).expectError(404, "NOT_FOUND");
    }

    @Test
    void givenOwnersAdminsAuditorsAndPlatformAdministrators_thenTheySeeTheWhole() {
        for (var api : Set.of(
                company.owner().api(), company.admin().api(), company.auditor().api(), admin())) {
            var seen = api.get(stats("")).expect(200);
            assertThat(seen.at("organization.member_count").asInt()).isEqualTo(5);
            api.get(detail(company.member())).expect(200);
        }
    }

    @Test
    void givenAManagerOfATeam_thenTheySeeItsPeopleAndNobodyElse() {
        var own = Company.create();
        var team = own.team("Sales");
        var path = own.path() + "/teams/" + team;
        own.owner().api().put(path + "/members/" + own.member().id(), null).expect(200);
        own.owner()
                .api()
                .put(
                        path + "/managers",
                        Map.of("manager_ids", Set.of(own.manager().id())))
                .expect(200);
        var seen =
                own.manager().api().get(STATS + "?organization_id=" + own.id()).expect(200);
        assertThat(seen.at("member_directory").size()).isEqualTo(1);
        assertThat(seen.text("member_directory.0.username"))
                .isEqualTo(own.member().username());
        var others = own.team("Others");
        own.manager()
                .api()
                .get(STATS + "?organization_id=" + own.id() + "&team_id=" + others)
                .expectError(404, "NOT_FOUND");
        own.manager()
                .api()
                .get(STATS + "users/" + own.auditor().id() + "?organization_id=" + own.id())
                .expectError(404, "NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&start_date=yesterday",
                "&start_date=2026-02-30",
                "&start_date=2026-03-02&end_date=2026-03-01",
                "&start_date=2020-01-01&end_date=2026-01-01",
                "&org_id=00000000-0000-0000-0000-000000000001",
                "&team_id=none",
                "&as_of=2999-01-01T00:00:00Z",
                "&as_of=now"
            })
    void givenAParameterThatMakesNoSense_thenItIsNotValid(String parameter) {
        company.owner().api().get(stats(parameter)).expectError(400, "VALIDATION_ERROR");
    }

    @Test
    void givenATeamOrAMemberOfNobody_thenThereIsNone() {
        company.owner().api().get(stats("&team_id=" + UUID.randomUUID())).expectError(404, "NOT_FOUND");
        company.owner()
                .api()
                .get(STATS + "users/" + UUID.randomUUID() + "?organization_id=" + company.id())
                .expectError(404, "NOT_FOUND");
    }

    private String stats(String more) {
        return STATS + "?organization_id=" + company.id() + more;
    }

    private String detail(Person person) {
        return STATS + "users/" + person.id() + "?organization_id=" + company.id();
    }
}
