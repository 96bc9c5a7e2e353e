package ai.xentree.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Operators see how read models stand, and have them made anew while they answer. */
class ProjectionsScenario extends Scenario {

    private static final String PROJECTIONS = "/api/v1/admin/projections";
    private static final Set<String> NAMES = Set.of(
            "accounts",
            "api-keys",
            "engagement",
            "english",
            "experience",
            "integrations",
            "open-sessions",
            "organizations");

    @Test
    void givenTheProgram_whenItsProjectionsAreListed_thenEachSaysHowFarItIs() {
        var list = admin().get(PROJECTIONS).expect(200);
        assertThat(list.at("items").valueStream().map(item -> item.path("name").asString()))
                .containsExactlyInAnyOrderElementsOf(NAMES)
                .isSorted();
        assertThat(list.at("head").asLong()).isPositive();
        list.at("items").valueStream().forEach(item -> {
            assertThat(item.path("lag").asLong())
                    .isEqualTo(Math.max(
                            0,
                            item.path("head").asLong() - item.path("position").asLong()));
            assertThat(item.path("dead_letters").asLong()).isZero();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accounts",
                "engagement",
                "english",
                "experience",
                "integrations",
                "open-sessions",
                "organizations"
            })
    void givenAProjection_whenItIsMadeAnew_thenItAnswersAllTheWhileAndTheSameAfterwards(String name) {
        var company = Company.create();
        var dashboard = "/api/v1/admin/stats/?organization_id=" + company.id();
        var before = shown(company, dashboard);
        var rebuild = admin().post(PROJECTIONS, Map.of("projection", name, "reason", "To see that it can be"))
                .expect(202)
                .at("items.0");
        assertThat(rebuild.path("projection").asString()).isEqualTo(name);
        var end = awaitEnd(
                rebuild.path("id").asString(),
                () -> assertThat(shown(company, dashboard)).isEqualTo(before));
        assertThat(end.path("status").asString()).isEqualTo("completed");
        assertThat(end.path("progress").decimalValue()).isEqualByComparingTo("100");
        assertThat(shown(company, dashboard)).isEqualTo(before);
        company.team("Made afterwards");
        assertThat(shown(company, company.path() + "/teams")).contains("Made afterwards");
        admin().delete(PROJECTIONS + "/" + name + "/previous").expect(204);
        assertThat(shown(company, dashboard)).isEqualTo(before);
        admin().post(PROJECTIONS + "/rebuilds/" + rebuild.path("id").asString() + "/cancel", null)
                .expectError(409, "REBUILD_OVER");
    }

    @Test
    void givenNames_whenThereIsNoneOrItMakesNoSense_thenThatIsSaid() {
        admin().post(PROJECTIONS, Map.of("projection", "nothing")).expectError(404, "NOT_FOUND");
        admin().post(PROJECTIONS, Map.of()).expectError(400, "VALIDATION_ERROR");
        admin().get(PROJECTIONS + "/rebuilds/" + UUID.randomUUID()).expectError(404, "NOT_FOUND");
        admin().delete(PROJECTIONS + "/nothing/previous").expectError(404, "NOT_FOUND");
        var letters = PROJECTIONS + "/dead-letters";
        assertThat(admin().get(letters).expect(200).at("total").asLong()).isZero();
        assertThat(admin().get(letters + "?status=discarded&projection=engagement")
                        .expect(200)
                        .at("items")
                        .isEmpty())
                .isTrue();
        admin().get(letters + "?status=lost").expectError(400, "VALIDATION_ERROR");
        admin().post(letters + "/" + UUID.randomUUID() + "/retry", null).expectError(404, "NOT_FOUND");
        admin().post(letters + "/" + UUID.randomUUID() + "/discard", Map.of("reason", "None"))
                .expectError(404, "NOT_FOUND");
    }

    @Test
    void givenAnyoneElse_whenTheyAsk_thenTheyAreRefused() {
        var owner = Company.create().owner().api();
        owner.get(PROJECTIONS).expectError(403, "FORBIDDEN");
        owner.post(PROJECTIONS, Map.of("projection", "engagement")).expectError(403, "FORBIDDEN");
        owner.get(PROJECTIONS + "/dead-letters").expectError(403, "FORBIDDEN");
        owner.delete(PROJECTIONS + "/engagement/previous").expectError(403, "FORBIDDEN");
        anyone().get(PROJECTIONS).expectError(401, "UNAUTHORIZED");
    }

    private static JsonNode awaitEnd(String rebuild, Runnable meanwhile) {
        while (true) {
            var progress = admin().get(PROJECTIONS + "/rebuilds/" + rebuild)
                    .expect(200)
                    .json();
            meanwhile.run();
            if (!Set.of("queued", "running").contains(progress.path("status").asString())) {
                return progress;
            }
        }
    }

    private static String shown(Company company, String path) {
        return company.owner().api().get(path).expect(200).body();
    }
}
