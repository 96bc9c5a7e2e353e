package ai.xentree.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who has an answer under a tag asks whether it still holds: where it is published that they may, and nowhere else. */
class KnownAnswersScenario extends Scenario {

    private static final String TOO_LONG = "x".repeat(513);

    private final Company company = Company.create();

    @BeforeEach
    void isPublishedInOnePlace() {
        onlyInOneProgram();
    }

    private String wanted(String path) {
        return StatsReads.of(company, path);
    }

    @Test
    void givenTheStats_thenThoseWhoseAnswersBearATagAreThePublishedOnes() {
        var published = new TreeSet<String>();
        var tagged = new TreeSet<String>();
        StatsReads.published().forEach((path, operation) -> {
            if (operation.path("responses").has("304")) {
                published.add(path);
            }
            var answer = company.owner().api().get(wanted(path)).expect(200);
            if (answer.header("ETag") != null) {
                tagged.add(path);
            }
        });
        assertThat(published).isEqualTo(tagged).hasSizeGreaterThan(10);
    }

    @Test
    void givenAnAnswerThatStillHolds_thenItIsToldWithoutABody() {
        StatsReads.published().forEach((path, operation) -> {
            if (operation.path("responses").has("304")) {
                var tag = String.valueOf(
                        company.owner().api().get(wanted(path)).expect(200).header("ETag"));
                var again = company.owner().api().with("If-None-Match", tag).get(wanted(path));
                assertThat(again.status() == 304).as(path).isEqualTo(tag.equals(again.header("ETag")));
                assertThat(again.body().isEmpty()).as(path).isEqualTo(again.status() == 304);
                assertThat(again.header("X-As-Of-Position")).as(path).isNotNull();
            }
        });
    }

    @Test
    void givenWhoHasAnyAnswer_thenTheyAreToldThatThereIsOneOrWhyNot() {
        var any = company.owner().api().with("If-None-Match", "*");
        any.get(wanted(StatsReads.STATS)).expect(304);
        any.get(wanted(StatsReads.STATS) + "&start_date=yesterday").expectError(400, "VALIDATION_ERROR");
        someone("stranger")
                .api()
                .with("If-None-Match", "*")
                .get(wanted(StatsReads.STATS))
                .expectError(404, "NOT_FOUND");
    }

    @Test
    void givenMoreTagsThanPublished_thenTheyAreRefusedWhereTheyArePublished_alsoWithFilesAndInPublic() {
        var published = new TreeSet<String>();
        var refusing = new TreeSet<String>();
        var sent = admin().with("If-None-Match", TOO_LONG);
        reads().forEach((path, operation) -> types(operation).forEach(type -> {
            var name = path + " as " + type;
            if (operation.path("parameters").toString().contains("/IfNoneMatch\"")) {
                published.add(name);
            }
            var answer = sent.with("Accept", type).get(path.replaceAll("\\{[^}]*}", company.id()));
            if (answer.body().contains("\"field\":\"If-None-Match\"")) {
                answer.expectError(400, "VALIDATION_ERROR");
                refusing.add(name);
            }
        }));
        assertThat(refusing)
                .isEqualTo(published)
                .contains(
                        "/api/integration/jwks as application/json",
                        "/api/integration/fingerprint as application/json",
                        StatsReads.STATS + " as text/csv");
    }

    private static Map<String, JsonNode> reads() {
        return anyone().get("/v3/api-docs")
                .expect(200)
                .at("paths")
                .propertyStream()
                .filter(path -> path.getValue().has("get"))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, path -> path.getValue().get("get")));
    }

    private static List<String> types(JsonNode operation) {
        return operation.path("responses").path("200").path("content").propertyNames().stream()
                .map(type -> type.equals("*/*") ? "application/json" : type)
                .filter(type -> !type.equals("text/event-stream"))
                .toList();
    }
}
