package ai.xentree.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads and checks answers of the API. */
public final class Answers {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Answers() {}

    /** The JSON of an answer. */
    public static JsonNode body(HttpResponse<String> response) {
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        return JSON.readTree(response.body());
    }

    /** Checks the one shape of errors and hands over its detail. */
    public static JsonNode error(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        var detail = body(response).path("detail");
        assertThat(detail.path("error").asString()).isEqualTo(code);
        assertThat(detail.path("message").asString()).isNotBlank();
        assertThat(response.headers().firstValue("X-Request-Id")).isPresent();
        return detail;
    }

    /** Checks that exactly those fields were refused. */
    public static void invalid(HttpResponse<String> response, String... fields) {
        var errors = error(response, 400, "VALIDATION_ERROR").path("errors");
        assertThat(errors.valueStream().map(e -> e.path("field").asString())).containsExactlyInAnyOrder(fields);
        assertThat(errors.valueStream())
                .allSatisfy(e -> assertThat(e.path("message").asString()).isNotBlank());
    }
}
