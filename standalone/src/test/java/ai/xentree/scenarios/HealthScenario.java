package ai.xentree.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.Environment;

/** Who is told how the platform is doing, and what. */
class HealthScenario extends Scenario {

    private static final String DETAILS = "/health/detailed";

    @Test
    void givenAPlatformThatLives_whenAnyoneAsks_thenTheyLearnThatAndNoMore() {
        var health = anyone().get("/health").expect(200);
        assertThat(health.text("status")).isEqualTo("ok");
        assertThat(health.json().propertyNames()).containsExactlyInAnyOrder("status", "version", "timestamp");
    }

    @Test
    void givenAPlatformThatIsWell_whenAnAdministratorAsks_thenTheyLearnHowEachPartIsDoing() {
        var health = admin().get(DETAILS).expect(200);
        assertThat(health.text("status")).isIn("ok", "degraded");
        assertThat(health.at("uptime_seconds").asLong()).isNotNegative();
        for (var part : new String[] {"event_store", "vault", "database"}) {
            assertThat(health.text("services." + part + ".status")).as(part).isEqualTo("ok");
            assertThat(health.at("services." + part + ".latency_ms").asDouble())
                    .as(part)
                    .isNotNegative();
        }
        assertThat(health.at("services.database.pool.size").asInt()).isPositive();
        assertThat(health.at("services.projections.items")
                        .valueStream()
                        .map(item -> item.path("name").asString()))
                .contains("accounts", "engagement", "organizations");
        assertThat(health.text("services.projections.items.0.state")).isEqualTo("running");
    }

    @Test
    void givenTheRoomOnTheDisk_whenAnAdministratorAsks_thenTheyLearnIt() {
        onlyInOneProgram();
        assertThat(admin().get(DETAILS).text("services.storage.message")).endsWith("MB free");
    }

    @Test
    void givenSomeoneElse_whenTheyAskForDetails_thenTheyAreToldNone() {
        anyone().get(DETAILS).expectError(401, "UNAUTHORIZED");
        var learner = someone("mia").api().get(DETAILS).expectError(403, "FORBIDDEN");
        assertThat(learner.json().propertyNames()).containsExactly("detail");
    }

    @Test
    void givenAKeyOfAnAdministrator_whenItMayReadTheApi_thenMonitoringByItIsToldAndWithoutThatScopeNot() {
        var organization = Company.create().id();
        anyone().with("X-API-Key", key(organization, "api:read")).get(DETAILS).expect(200);
        anyone().with("X-API-Key", key(organization, "organizations:read"))
                .get(DETAILS)
                .expectError(403, "INSUFFICIENT_API_KEY_SCOPE");
    }

    private static String key(String organization, String scope) {
        var request = Map.of("name", "Monitoring", "organization_id", organization, "scopes", List.of(scope));
        return admin().post("/api/admin/api-keys", request).expect(201).text("key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/liveness", "/actuator/health/readiness"})
    void givenAnOrchestrator_whenItAsksOnTheManagementPort_thenItIsToldThatThereAndNowhereElse(String path) {
        assertThat(management().get(path).expect(200).text("status")).isEqualTo("UP");
        assertThat(anyone().get(path).status()).isIn(401, 404);
    }

    @Test
    void givenAnOperator_whenTheyAskOnTheManagementPort_thenTheyAreToldWhatAdministratorsAre() {
        var told = management().get("/actuator/details").expect(200);
        assertThat(members(told)).isEqualTo(members(admin().get(DETAILS).expect(200)));
    }

    private static List<String> members(Answer answer) {
        return List.copyOf(answer.at("services").propertyNames());
    }

    private static Api management() {
        onlyInOneProgram();
        var port = part(Environment.class).getRequiredProperty("local.management.port");
        return Api.at(URI.create("http://localhost:" + port));
    }
}
