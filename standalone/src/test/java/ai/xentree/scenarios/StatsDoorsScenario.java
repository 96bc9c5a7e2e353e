package ai.xentree.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/**
 * Who may look at the stats of an organization: the same people at all of them, whichever are published. A new one that lets
 * others in, or keeps one of these out, is found here.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatsDoorsScenario extends Scenario {

    private static final String STATS = StatsReads.STATS;

    /** They look at figures, too. */
    private static final List<String> SUGGESTIONS =
            List.of(STATS + "progress/objectives/suggest", STATS + "impact/targets/suggest");

    private Company company = Company.create();
    private Person teamManager = company.manager();
    private String sales = "";
    private List<String> reads = List.of();
    private List<String> ofTeams = List.of();

    @BeforeAll
    void make() {
        company = Company.create();
        teamManager = someone("tina");
        company.owner()
                .api()
                .post(company.path() + "/members", Map.of("user_id", teamManager.id(), "role", "manager"))
                .expect(201);
        sales = company.team("Sales");
        company.owner()
                .api()
                .put(company.path() + "/teams/" + sales + "/managers", Map.of("manager_ids", Set.of(teamManager.id())))
                .expect(200);
        onlyInOneProgram();
        var published = StatsReads.published();
        reads = List.copyOf(published.keySet());
        ofTeams = reads.stream().filter(path -> takesTeam(published.get(path))).toList();
    }

    private static boolean takesTeam(@Nullable JsonNode operation) {
        return operation != null
                && operation
                        .path("parameters")
                        .valueStream()
                        .anyMatch(parameter -> parameter.path("name").asString().equals("team_id"));
    }

    @Test
    void givenWhatIsPublished_thenThereIsSomethingToSee() {
        assertThat(reads)
                .contains(STATS, STATS + "progress/members", STATS + "impact/kpis", STATS + "inactivity/members");
        assertThat(ofTeams)
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

    @Test
    void givenATeamOfAnotherManagerOrOrganization_thenThereIsNoSuchTeam() {
        var other = company.team("Support");
        var foreign = Company.create().team("Sales");
        for (var path : ofTeams) {
            teamManager.api().get(of(path) + "&team_id=" + sales).expect(200);
            company.owner().api().get(of(path) + "&team_id=" + other).expect(200);
            teamManager.api().get(of(path) + "&team_id=" + other).expectError(404, "NOT_FOUND");
            for (var api : List.of(teamManager.api(), company.owner().api(), admin())) {
                api.get(of(path) + "&team_id=" + foreign).expectError(404, "NOT_FOUND");
            }
        }
    }

    @Test
    void givenSuggestions_thenTheSameMayAskForThem() {
        for (var path : SUGGESTIONS) {
            anyone().post(of(path), null).expectError(401, "UNAUTHORIZED");
            company.member().api().post(of(path), null).expectError(403, "FORBIDDEN");
            company.manager().api().post(of(path), null).expectError(403, "FORBIDDEN");
            Company.create().owner().api().post(of(path), null).expectError(404, "NOT_FOUND");
            for (var person : List.of(company.owner(), company.admin(), company.auditor(), teamManager)) {
                person.api().post(of(path), null).expect(200);
            }
            admin().post(of(path), null).expect(200);
        }
    }

    private String of(String path) {
        return StatsReads.of(company, path);
    }
}
