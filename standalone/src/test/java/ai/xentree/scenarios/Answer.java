package ai.xentree.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the platform answered. */
public final class Answer {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpResponse<String> response;

    Answer(HttpResponse<String> response) {
        this.response = response;
    }

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    public @Nullable String header(String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    public JsonNode json() {
        return JSON.readTree(response.body());
    }

    /** The text at a path such as {@code detail.error} or {@code items.0.name}. */
    public String text(String path) {
        return at(path).asString();
    }

    public JsonNode at(String path) {
        return json().at("/" + path.replace('.', '/'));
    }

    /** This answer, if it has that status; fails with what was answered if not. */
    public Answer expect(int status) {
        assertThat(status())
                .as(
                        "%s %s answered %s",
                        response.request().method(), response.request().uri(), body())
                .isEqualTo(status);
        return this;
    }

    /** This answer, if it is that error in the shape of all errors. */
    public Answer expectError(int status, String code) {
        expect(status);
        assertThat(text("detail.error")).as(body()).isEqualTo(code);
        assertThat(text("detail.message")).isNotBlank();
        assertThat(header("X-Request-Id")).isNotBlank();
        return this;
    }
}
