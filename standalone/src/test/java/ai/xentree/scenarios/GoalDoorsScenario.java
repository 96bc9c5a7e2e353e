package ai.xentree.scenarios;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** Who may not set objectives and targets, and what none of either is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoalDoorsScenario extends Scenario {

    private static final String OBJECTIVES = "/api/v1/admin/stats/progress/objectives";
    private static final String TARGETS = "/api/v1/admin/stats/impact/targets";
    private static final String NOBODY = UUID.randomUUID().toString();
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String KEY_RESULT =
            "{\"title\":\"Hours\",\"metric\":\"learning_hours\",\"target_value\":60,\"baseline_value\":0}";
    private static final String OBJECTIVE = """
            {"title": "Steadier practice", "start_date": "2026-03-01", "due_date": "2026-05-31", "key_results": [%s]}""".formatted(KEY_RESULT);
    private static final String TARGET = """
            {"metric": "learning_hours", "target_value": 40, "period": "monthly", "start_date": "2026-03-01",
             "scope": "organization"}""";

    private Company company = Company.create();
    private String sales = "";
    private String support = "";

    @BeforeAll
    void make() {
        company = Company.create();
        sales = company.team("Sales");
        support = company.team("Support");
        manages(company.manager(), sales);
        company.owner()
                .api()
                .put(
                        company.path() + "/teams/" + sales + "/members/"
                                + company.member().id(),
                        null)
                .expect(200);
    }

    private void manages(Person manager, String team) {
        company.owner()
                .api()
                .put(company.path() + "/teams/" + team + "/managers", Map.of("manager_ids", Set.of(manager.id())))
                .expect(200);
    }

    @Test
    void givenNoToken_thenItIsRefused() {
        anyone().post(of(OBJECTIVES), OBJECTIVE).expectError(401, "UNAUTHORIZED");
        anyone().post(of(TARGETS), TARGET).expectError(401, "UNAUTHORIZED");
        anyone().delete(OBJECTIVES + "/" + NOBODY).expectError(401, "UNAUTHORIZED");
    }

    @Test
    void givenAnAuditorOrAPlainMember_thenTheySetNone() {
        for (var person : List.of(company.auditor(), company.member())) {
            person.api().post(of(OBJECTIVES), OBJECTIVE).expectError(403, "FORBIDDEN");
            person.api().post(of(OBJECTIVES), objective(team(sales))).expectError(403, "FORBIDDEN");
            person.api().post(of(TARGETS), TARGET).expectError(403, "FORBIDDEN");
            person.api().post(of(TARGETS), target("team", scope(sales))).expectError(403, "FORBIDDEN");
            person.api()
                    .post(of(TARGETS), target("user", scope(person.id().toString())))
                    .expectError(403, "FORBIDDEN");
        }
    }

    @Test
    void givenAManager_thenTheySetNoneForAllAndThereAreNoOtherTeamsAndPeople() {
        var manager = company.manager().api();
        var auditor = company.auditor().id().toString();
        manager.post(of(OBJECTIVES), OBJECTIVE).expectError(403, "FORBIDDEN");
        manager.post(of(OBJECTIVES), objective(team(support))).expectError(404, "NOT_FOUND");
        manager.post(of(OBJECTIVES), objective(team(sales) + "owner_user_id \"%s\"".formatted(auditor)))
                .expectError(404, "NOT_FOUND");
        manager.post(of(TARGETS), TARGET).expectError(403, "FORBIDDEN");
        manager.post(of(TARGETS), target("team", scope(support))).expectError(404, "NOT_FOUND");
        manager.post(of(TARGETS), target("user", scope(auditor))).expectError(404, "NOT_FOUND");
    }

    @Test
    void givenAStranger_thenThereIsNoSuchOrganizationAndNothingInIt() {
        var other = Company.create();
        var stranger = other.owner().api();
        stranger.post(of(OBJECTIVES), OBJECTIVE).expectError(404, "NOT_FOUND");
        stranger.post(OBJECTIVES, objective(team(sales))).expectError(404, "NOT_FOUND");
        stranger.post(
                        OBJECTIVES,
                        objective("owner_user_id \"%s\""
                                .formatted(company.member().id())))
                .expectError(404, "NOT_FOUND");
        stranger.post(of(TARGETS), TARGET).expectError(404, "NOT_FOUND");
        stranger.post(TARGETS, target("organization", scope(company.id()))).expectError(404, "NOT_FOUND");
        stranger.post(TARGETS, target("team", scope(sales))).expectError(404, "NOT_FOUND");
        stranger.post(TARGETS, target("user", scope(company.member().id().toString())))
                .expectError(404, "NOT_FOUND");
    }

    @Test
    void givenSomeoneInNoOrganization_whenTheyNameNone_thenTheyMayNot() {
        var alone = someone("sam").api();
        alone.post(OBJECTIVES, OBJECTIVE).expectError(403, "FORBIDDEN");
        alone.post(TARGETS, TARGET).expectError(403, "FORBIDDEN");
    }

    @Test
    void givenIdsOfNothing_thenThereIsNoSuchThing() {
        var owner = company.owner().api();
        owner.delete(OBJECTIVES + "/" + NOBODY).expectError(404, "NOT_FOUND");
        owner.delete(OBJECTIVES + "/nothing").expectError(400, "VALIDATION_ERROR");
        owner.post(of(TARGETS), replaced(TARGET, "id \"%s\"".formatted(NOBODY))).expectError(404, "NOT_FOUND");
        owner.post(TARGETS, replaced(TARGET, "id \"%s\"".formatted(NOBODY))).expectError(404, "NOT_FOUND");
        owner.post(of(TARGETS), target("team", scope(NOBODY))).expectError(404, "NOT_FOUND");
        owner.post(of(TARGETS), target("user", scope(NOBODY))).expectError(404, "NOT_FOUND");
        owner.post(of(OBJECTIVES), objective(team(NOBODY))).expectError(404, "NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title \"\"",
                "title null",
                "start_date \"2026-05-31\"",
                "start_date \"2026-06-01\"",
                "start_date \"2024-05-30\"",
                "start_date \"2026-02-30\"",
                "key_results []",
                "key_results null",
                "team_id \"sales\"",
                "progress 50"
            })
    void givenAnObjectiveThatIsNone_thenItIsNotValid(String member) {
        company.owner().api().post(of(OBJECTIVES), replaced(OBJECTIVE, member)).expectError(400, "VALIDATION_ERROR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title \"\"",
                "metric \"luck\"",
                "target_value 0",
                "target_value -1",
                "target_value \"60\"",
                "target_value NaN",
                "target_value 1e400",
                "baseline_value -1",
                "baseline_value 60.0",
                "current_value 1"
            })
    void givenAKeyResultThatIsNone_thenItIsNotValid(String member) {
        company.owner()
                .api()
                .post(of(OBJECTIVES), replaced(OBJECTIVE, "key_results [%s]".formatted(replaced(KEY_RESULT, member))))
                .expectError(400, "VALIDATION_ERROR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "metric \"luck\"",
                "metric \"retention_week_4\" start_date \"2026-02-01\"",
                "metric \"retention_week_4\" period \"weekly\"",
                "target_value 0",
                "target_value Infinity",
                "target_value 1e-400",
                "period \"custom\"",
                "period \"custom\" end_date \"2026-02-28\"",
                "period \"custom\" end_date \"2028-03-01\"",
                "end_date \"2026-04-01\"",
                "end_date null",
                "id null",
                "scope \"team\"",
                "scope \"user\"",
                "scope \"everybody\"",
                "met true"
            })
    void givenATargetThatIsNone_thenItIsNotValid(String members) {
        company.owner().api().post(of(TARGETS), replaced(TARGET, members)).expectError(400, "VALIDATION_ERROR");
    }

    @Test
    void givenATargetOfOnePersonForWhatOnlyManyHave_thenItIsNotValid() {
        var mias = target("user", scope(company.member().id().toString()));
        for (var metric : List.of("active_members", "retention_week_4")) {
            company.owner()
                    .api()
                    .post(of(TARGETS), replaced(mias, "metric \"%s\"".formatted(metric)))
                    .expectError(400, "VALIDATION_ERROR");
        }
    }

    private static String objective(String more) {
        return replaced(OBJECTIVE, more);
    }

    private static String target(String scope, String more) {
        return replaced(TARGET, "scope \"%s\" %s".formatted(scope, more));
    }

    private static String team(String team) {
        return "team_id \"%s\" ".formatted(team);
    }

    private static String scope(String scopeId) {
        return "scope_id \"%s\"".formatted(scopeId);
    }

    /** A body with further or other members, each a name and a value after a space. */
    private static String replaced(String body, String members) {
        var node = (ObjectNode) JSON.readTree(body);
        var words = members.strip().split(" ", -1);
        for (int i = 0; i < words.length; i += 2) {
            node.putRawValue(words[i], new RawValue(words[i + 1]));
        }
        return node.toString();
    }

    private String of(String path) {
        return path + "?organization_id=" + company.id();
    }
}
