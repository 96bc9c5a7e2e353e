package ai.xentree.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.xentree.standalone.Platform;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An auditor reads everything of an organization, and changes nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditorsChangeNothingScenario extends Scenario {

    private static final String STATS = "/api/v1/admin/stats/";
    private static final Set<String> READ_ONLY = Set.of("suggest");

    private final Company company = Company.create();
    private final String team = company.team("Sales");
    private final String invited = UUID.randomUUID() + "@example.com";

    /** A change, as whoever administers could make it. */
    record Change(String method, String path, @Nullable Object body) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    Stream<Change> changes() {
        var organization = company.path();
        var member = company.member(company.member());
        var of = "?organization_id=" + company.id();
        var today = LocalDate.now(ZoneOffset.UTC).toString();
        return Stream.of(
                new Change("PATCH", organization, Map.of("name", "Umbrella")),
                new Change("DELETE", organization, null),
                new Change(
                        "POST",
                        organization + "/members",
                        Map.of("user_id", someone("nobody").id(), "role", "member")),
                new Change("PATCH", member, Map.of("role", "admin")),
                new Change("DELETE", member, null),
                new Change("POST", organization + "/teams", Map.of("name", "Marketing")),
                new Change("PATCH", organization + "/teams/" + team, Map.of("name", "Marketing")),
                new Change("DELETE", organization + "/teams/" + team, null),
                new Change(
                        "PUT",
                        organization + "/teams/" + team + "/managers",
                        Map.of("manager_ids", List.of(company.auditor().id()))),
                new Change(
                        "PUT",
                        organization + "/teams/" + team + "/members/"
                                + company.member().id(),
                        null),
                new Change("POST", organization + "/invitations", Map.of("email", invited, "role", "member")),
                new Change(
                        "PUT",
                        STATS + "impact/lvi-weights" + of,
                        Map.of("engagement", 1, "completion", 0, "proficiency", 0, "consistency", 0)),
                new Change("PUT", STATS + "inactivity" + of, Map.of("days", 3)),
                new Change(
                        "POST",
                        STATS + "impact/targets" + of,
                        Map.of(
                                "metric",
                                "learning_hours",
                                "target_value",
                                1,
                                "period",
                                "monthly",
                                "start_date",
                                today,
                                "scope",
                                "organization")),
                new Change("POST", STATS + "progress/objectives" + of, Map.of("title", "Practise")),
                new Change("POST", "/api/v1/admin/projections", Map.of("projection", "engagement")),
                new Change("POST", "/api/v1/audit/checkpoints", null));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void givenAnAuditor_whenTheyTryAChange_thenItIsRefused(Change change) {
        var answer = company.auditor().api().send(change.method(), change.path(), change.body());
        assertThat(answer.status()).as(answer.body()).isIn(400, 403, 404);
    }

    @Test
    void givenEveryOperationThatChangesSomething_whenAnAuditorKnocks_thenTheLogKnowsOfNoChangeByThem() {
        assumeTrue(Platform.shared().isHere(), "each side publishes its own operations");
        var paths = anyone().get("/v3/api-docs").expect(200).at("paths");
        paths.properties()
                .forEach(path -> path.getValue().propertyNames().forEach(method -> knock(method, path.getKey())));
        changes().forEach(change -> company.auditor().api().send(change.method(), change.path(), change.body()));
        var acts = admin().get("/api/v1/audit/events?organization_id=" + company.id() + "&actor_id="
                        + company.auditor().id())
                .expect(200)
                .at("items");
        assertThat(acts.valueStream().map(event -> event.path("type").asString()))
                .allMatch("audit.LogRead"::equals);
    }

    private void knock(String method, String path) {
        if (!method.equals("get")
                && path.contains("{org_id}")
                && READ_ONLY.stream().noneMatch(path::contains)) {
            var filled = path.replace("{org_id}", company.id())
                    .replace("{team_id}", team)
                    .replace("{user_id}", company.member().id().toString())
                    .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
            company.auditor().api().send(method.toUpperCase(Locale.ROOT), filled, Map.of());
        }
    }
}
