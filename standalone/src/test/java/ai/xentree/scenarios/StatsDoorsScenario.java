package ai.xentree.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Who may look at the stats of an organization: the same people at all of them, whichever are published. A new one that lets
 * others in, or keeps one of these out, is found here.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatsDoorsScenario extends Scenario {

    private static final String STATS = "/api/v1/admin/stats/";

    /** What some of them cannot do without. */
    private static final Map<String, String> NEEDED = Map.of(
            STATS + "explain", "&key=active_members",
            STATS + "progress/explain", "&key=modules_started",
            STATS + "impact/explain", "&key=lvi");

    private Company company = Company.create();
    private Person teamManager = company.manager();
    private List<String> reads = List.of();

    @BeforeAll
    void make() {
        company = Company.create();
        teamManager = someone("tina");
        company.owner()
                .api()
                .post(company.path() + "/members", Map.of("user_id", teamManager.id(), "role", "manager"))
                .expect(201);
        company.owner()
                .api()
                .put(
                        company.path() + "/teams/" + company.team("Sales") + "/managers",
                        Map.of("manager_ids", Set.of(teamManager.id())))
                .expect(200);
        onlyInOneProgram();
        reads = anyone().get("/v3/api-docs")
                .expect(200)
                .at("paths")
                .propertyStream()
                .filter(path ->
                        path.getKey().startsWith(STATS) && path.getValue().has("get"))
                .map(Map.Entry::getKey)
                .filter(path -> !path.contains("{")) // a member's detail depends on the member too
                .toList();
    }

    @Test
    void givenWhatIsPublished_thenThereIsSomethingToSee() {
        assertThat(reads)
                .contains(STATS, STATS + "progress/members", STATS + "impact/kpis", STATS + "inactivity/members");
    }

    @Test
    void givenNoToken_thenNothingIsShown() {
        reads.forEach(path -> anyone().get(of(path)).expectError(401, "UNAUTHORIZED"));
    }

    @Test
    void givenAPlainMemberOrAManagerWithoutTeams_thenNothingIsShown() {
        Stream.of(company.member(), company.manager())
                .forEach(person ->
                        reads.forEach(path -> person.api().get(of(path)).expectError(403, "FORBIDDEN")));
    }

    @Test
    void givenAnotherOrganizationsOwner_thenThereIsNoSuchOrganization() {
        var stranger = Company.create().owner().api();
        reads.forEach(path -> stranger.get(of(path)).expectError(404, "NOT_FOUND"));
    }

    @Test
    void givenOwnerAdminAuditorManagerOfATeamAndPlatformAdministrator_thenAllIsShown() {
        var people = Stream.of(company.owner(), company.admin(), company.auditor(), teamManager)
                .map(Person::api);
        Stream.concat(people, Stream.of(admin()))
                .forEach(api -> reads.forEach(path -> api.get(of(path)).expect(200)));
    }

    private String of(String path) {
        return path + "?organization_id=" + company.id() + NEEDED.getOrDefault(path, "");
    }
}
