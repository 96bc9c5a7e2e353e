package ai.xentree.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An auditor of an organization may change nothing that its owner or admin or a platform administrator may, whatever is published. A new operation that takes
 * a body and is not known here is found by the last test.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditorsChangeNothingScenario extends Scenario {

    private static final String NOTHING = UUID.randomUUID().toString();
    private static final String OBJECTIVES = "/api/v1/admin/stats/progress/objectives";
    private static final Map<String, Object> OBJECTIVE = Map.of(
            "title",
            "Steadier practice",
            "start_date",
            "2026-03-01",
            "due_date",
            "2026-05-31",
            "key_results",
            List.of(Map.of("title", "Hours", "metric", "learning_hours", "target_value", 60, "baseline_value", 0)));

    private static final Map<String, Object> GRANT =
            Map.of("tenantId", "{org_id}", "origin", "https://partner.example.com", "scopes", Set.of("profile:read"));

    private static final Map<String, Object> BODIES = Map.ofEntries(
            Map.entry("PATCH /api/organizations/{org_id}", Map.of("name", "New")),
            Map.entry("POST /api/organizations/{org_id}/members", Map.of("user_id", "{target_user_id}")),
            Map.entry("PATCH /api/organizations/{org_id}/members/{target_user_id}", Map.of("role", "admin")),
            Map.entry("PUT /api/organizations/{org_id}/members/{target_user_id}", Map.of("role", "admin")),
            Map.entry("POST /api/organizations/{org_id}/teams", Map.of("name", "New")),
            Map.entry("PATCH /api/organizations/{org_id}/teams/{team_id}", Map.of("name", "New")),
            Map.entry("PUT /api/organizations/{org_id}/teams/{team_id}/managers", Map.of("manager_ids", Set.of())),
            Map.entry("POST /api/organizations/{org_id}/invitations", Map.of("email", "new@example.com")),
            Map.entry("POST " + OBJECTIVES, OBJECTIVE),
            Map.entry(
                    "POST /api/v1/admin/stats/impact/targets",
                    Map.of(
                            "metric",
                            "learning_hours",
                            "target_value",
                            40,
                            "period",
                            "monthly",
                            "start_date",
                            "2026-03-01",
                            "scope",
                            "organization")),
            Map.entry(
                    "PUT /api/v1/admin/stats/impact/lvi-weights",
                    Map.of("engagement", 1, "completion", 0, "proficiency", 0, "consistency", 0)),
            Map.entry("PUT /api/v1/admin/stats/inactivity", Map.of("days", 7)),
            Map.entry("POST /api/integration/grant", GRANT),
            Map.entry("POST /api/integration/revoke", Map.of("tenantId", "{org_id}", "jti", NOTHING)),
            Map.entry("POST /api/integration/rotate", with(GRANT, "integrationToken", "a.b.c")));

    private Company company = Company.create();
    private Map<String, JsonNode> changes = Map.of();
    private Map<String, String> ids = Map.of();

    @BeforeAll
    void make() {
        onlyInOneProgram();
        company = Company.create();
        ids = ids(company);
        changes = changes();
    }

    private static Map<String, Object> with(Map<String, Object> body, String name, Object value) {
        var more = new HashMap<>(body);
        more.put(name, value);
        return more;
    }

    /** Of things that are there, by the names of path parameters. */
    private static Map<String, String> ids(Company company) {
        var ids = new HashMap<String, String>();
        ids.put("org_id", company.id());
        ids.put("team_id", company.team("Sales"));
        ids.put("target_user_id", company.member().id().toString());
        ids.put(
                "invitation_id",
                company.owner()
                        .api()
                        .post(company.path() + "/invitations", Map.of("email", company.id() + "@example.com"))
                        .expect(201)
                        .text("id"));
        ids.put(
                "objective_id",
                company.owner()
                        .api()
                        .post(OBJECTIVES + "?organization_id=" + company.id(), OBJECTIVE)
                        .expect(201)
                        .text("id"));
        return ids;
    }

    private static Map<String, JsonNode> changes() {
        var changes = new HashMap<String, JsonNode>();
        anyone().get("/v3/api-docs")
                .expect(200)
                .at("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyStream()
                        .filter(operation -> !operation.getKey().equals("get"))
                        .filter(operation -> isForOthersOnly(operation.getValue()))
                        .forEach(operation -> changes.put(
                                operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                operation.getValue())));
        return changes;
    }

    private static boolean isForOthersOnly(JsonNode operation) {
        var roles = List.of(operation.path("x-required-role").asString("").split("\\|"));
        return Stream.of("owner", "admin", "super_admin").anyMatch(roles::contains) && !roles.contains("auditor");
    }

    @Test
    void givenWhatIsPublished_thenThereIsSomethingToChange() {
        assertThat(changes).hasSizeGreaterThan(15);
    }

    @Test
    void givenAnAuditor_whenTheyTryWhateverAnAdminMay_thenTheyMayNot() {
        assertThat(changes.keySet())
                .allSatisfy(
                        change -> assertThat(attempt(company.auditor(), change).status())
                                .as(change)
                                .isIn(403, 404));
    }

    @Test
    void givenAnAuditor_whenTheyTriedEverything_thenNothingHasChanged() {
        var before = members();
        changes.keySet().forEach(change -> attempt(company.auditor(), change));
        assertThat(members()).isEqualTo(before);
        var acts = admin().get("/api/v1/audit/events?limit=1000&organization_id=" + company.id() + "&actor_id="
                        + company.auditor().id())
                .expect(200)
                .at("items");
        assertThat(acts).as("what the log knows of them").isEmpty();
    }

    @Test
    void givenWhatIsPublished_thenEveryBodyIsKnownHere() {
        assertThat(changes.entrySet().stream()
                        .filter(change -> change.getValue().has("requestBody"))
                        .filter(change -> !change.getValue()
                                .path("x-required-role")
                                .asString()
                                .equals("super_admin"))
                        .map(Map.Entry::getKey))
                .isSubsetOf(BODIES.keySet());
        assertThat(changes.keySet())
                .allSatisfy(change -> assertThat(filled(change)).doesNotContain("{"));
    }

    private JsonNode members() {
        return company.owner()
                .api()
                .get(company.path() + "/members")
                .expect(200)
                .at("items");
    }

    private Answer attempt(Person person, String change) {
        var words = change.split(" ", 2);
        var body = BODIES.get(change);
        var text = body == null ? null : filled(JsonMapper.shared().writeValueAsString(body));
        return person.api().send(words[0], filled(words[1]) + "?organization_id=" + company.id(), text);
    }

    private String filled(String text) {
        var filled = text;
        for (var id : ids.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        return filled.replaceAll("\\{[a-z_]+}", NOTHING);
    }
}
