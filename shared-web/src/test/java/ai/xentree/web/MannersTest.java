package ai.xentree.web;

import static ai.xentree.testing.Answers.body;
import static ai.xentree.testing.Answers.error;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.identity.PlatformRole;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "xentree.cors.allowed-origins=https://app.example.com")
class MannersTest extends WebTest {

    @LocalManagementPort
    private int managementPort;

    @Test
    void aSaneRequestIdComesBack() {
        var response = send(request("/health").header("X-Request-Id", "Order:17_a.b-c"));
        assertThat(response.headers().allValues("X-Request-Id")).containsExactly("Order:17_a.b-c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a;b", "\u00e4", "<script>"})
    void anInsaneRequestIdIsReplaced(String id) {
        var response = send(request("/nowhere").header("X-Request-Id", id));
        assertThat(response.headers().allValues("X-Request-Id")).singleElement().isNotEqualTo(id);
    }

    @Test
    void aRequestIdThatIsTooLongIsReplaced() {
        var response = send(request("/health").header("X-Request-Id", "a".repeat(129)));
        assertThat(response.headers().firstValue("X-Request-Id").orElseThrow()).hasSize(36);
    }

    @Test
    void answersTellBrowsersToTrustNothing() {
        var headers = get("/health").headers();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValue("default-src 'none'; frame-ancestors 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @Test
    void thePagesOfTheDocumentationMayLoadTheirOwnScripts() {
        var page = get("/swagger-ui/index.html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'self'");
        assertThat(get("/swagger-ui.html").headers().firstValue("Location").orElseThrow())
                .endsWith("/swagger-ui/index.html");
    }

    @Test
    void onlyOriginsInTheSettingsMayCallFromABrowser() {
        var allowed = send(request("/health").header("Origin", "https://app.example.com"));
        assertThat(allowed.headers().firstValue("Access-Control-Allow-Origin")).hasValue("https://app.example.com");
        var other = send(request("/health").header("Origin", "https://evil.example.com"));
        assertThat(other.statusCode()).isEqualTo(403);
        assertThat(other.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void aPageOfAnotherOriginMayReadTheTagOfAnAnswer() {
        var answer = send(request("/tagged")
                .header("Origin", "https://app.example.com")
                .header("Authorization", signedIn(PlatformRole.USER)));
        assertThat(answer.headers().firstValue("ETag")).isPresent();
        assertThat(answer.headers().firstValue("Access-Control-Expose-Headers").orElseThrow())
                .matches("(.*, )?ETag(, .*)?");
    }

    @Test
    void anOptionsRequestTellsTheMethodsOfAPath() {
        var response = send(request("/me").method("OPTIONS", BodyPublishers.noBody()));
        assertThat(response.headers().firstValue("Allow").orElseThrow()).contains("GET");
    }

    @Test
    void healthSaysThatTheProgramLivesAndItsVersionAndTime() {
        var health = body(get("/health"));
        assertThat(health.path("status").asString()).isEqualTo("ok");
        assertThat(health.path("version").asString()).isEqualTo("1.0.0");
        assertThat(health.path("timestamp").asString()).isEqualTo("2026-03-08T10:00:00.000Z");
    }

    @Test
    void metricsAreOnTheManagementPortOnly() {
        get("/health");
        var management = URI.create("http://localhost:" + managementPort + "/actuator/prometheus");
        var metrics = send(HttpRequest.newBuilder(management));
        assertThat(metrics.body())
                .contains("http_server_requests_seconds_count{")
                .contains("uri=\"/health\"");
        error(get("/actuator/prometheus"), 404, "NOT_FOUND");
    }
}
