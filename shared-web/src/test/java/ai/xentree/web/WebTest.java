package ai.xentree.web;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.core.Ids;
import ai.xentree.identity.PlatformRole;
import ai.xentree.testing.ManualClock;
import ai.xentree.vault.Vault;
import ai.xentree.web.security.AccessTokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs a program with this module's doors and knocks at them over HTTP. */
@SpringBootTest(
        classes = WebTestProgram.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"management.server.port=0", "xentree.requests.max-body=4KB"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WebTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort
    protected int port;

    @Autowired
    protected AccessTokens tokens;

    @Autowired
    protected Vault vault;

    @Autowired
    protected ManualClock clock;

    @Autowired
    protected Ids ids;

    @Autowired
    protected FakeReadModels readModels;

    private final HttpClient http = HttpClient.newHttpClient();

    @AfterAll
    void closeClient() {
        http.close();
    }

    protected HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    protected HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    protected HttpResponse<String> get(String path) {
        return send(request(path));
    }

    protected HttpResponse<String> post(String path, String json) {
        return send(json(path, json));
    }

    protected HttpRequest.Builder json(String path, String json) {
        return request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json));
    }

    /** The header value of someone who has just signed in. */
    protected String signedIn(PlatformRole role) {
        return signedIn(ids.next(), role);
    }

    protected String signedIn(UUID userId, PlatformRole role) {
        var session = ids.next();
        vault.put("login-session", new Vault.Entry(userId + "/" + session, new byte[0], null));
        return "Bearer " + tokens.issue(userId, session, role, clock.instant());
    }

    protected static JsonNode body(HttpResponse<String> response) {
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        return JSON.readTree(response.body());
    }

    /** Checks the one shape of errors and hands over its detail. */
    protected static JsonNode error(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        var detail = body(response).path("detail");
        assertThat(detail.path("error").asString()).isEqualTo(code);
        assertThat(detail.path("message").asString()).isNotBlank();
        assertThat(response.headers().firstValue("X-Request-Id")).isPresent();
        return detail;
    }

    protected static void invalid(HttpResponse<String> response, String... fields) {
        var errors = error(response, 400, "VALIDATION_ERROR").path("errors");
        assertThat(errors.valueStream().map(e -> e.path("field").asString())).containsExactlyInAnyOrder(fields);
        assertThat(errors.valueStream())
                .allSatisfy(e -> assertThat(e.path("message").asString()).isNotBlank());
    }
}
