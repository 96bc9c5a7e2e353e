package ai.xentree.web;

import static ai.xentree.testing.Answers.body;
import static ai.xentree.testing.Answers.error;
import static ai.xentree.testing.Answers.invalid;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.core.Refusal;
import com.mongodb.MongoTimeoutException;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ErrorsTest extends WebTest {

    @Autowired
    private Things things;

    @ParameterizedTest
    @CsvSource({
        "NOT_FOUND, 404",
        "LAST_OWNER, 409",
        "REMOTE, 409",
        "RATE_LIMITED, 429",
        "CONCURRENT_CHANGE, 409",
        "SERVICE_UNAVAILABLE, 503",
        "INTEGRATION_NOT_CONFIGURED, 503"
    })
    void whatARuleRefusesIsAnsweredByItsKindAndCode(String code, int status) {
        things.failure = Objects.requireNonNull(Things.failures().get(code));
        error(fail(), status, code);
    }

    @Test
    void aRefusalThatIsWrappedOnItsWayIsAnsweredAsIfItWereNot() {
        things.failure = () -> new CompletionException(Refusal.invalid("end_date", "is before start_date"));
        invalid(fail(), "end_date");
    }

    @Test
    void tooManyRequestsSayWhenToTryAgain() {
        things.failure = Objects.requireNonNull(Things.failures().get("RATE_LIMITED"));
        var response = fail();
        assertThat(response.headers().firstValue("Retry-After")).hasValue("7");
        assertThat(body(response).path("detail").has("retry_after_seconds")).isFalse();
    }

    @Test
    void whatIsTemporarilyUnavailableSaysWhenToTryAgainInWholeSeconds() {
        things.failure = Objects.requireNonNull(Things.failures().get("INTEGRATION_NOT_CONFIGURED"));
        assertThat(fail().headers().firstValue("Retry-After")).hasValue("2");
    }

    @Test
    void whatTheStoreTakesNoMoreOfIsNobodysFaultAndWorthAnotherTry() {
        things.failure = Objects.requireNonNull(Things.failures().get("STORE_BUSY"));
        var response = fail();
        error(response, 503, "SERVICE_UNAVAILABLE");
        assertThat(response.headers().firstValue("Retry-After")).hasValue("5");
    }

    @Test
    void aStoreThatDoesNotAnswerIsNobodysFaultAndWorthAnotherTry() {
        things.failure = () -> new CompletionException(new MongoTimeoutException("no server at secret-inside:27017"));
        var response = fail();
        error(response, 503, "SERVICE_UNAVAILABLE");
        assertThat(response.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(response.body()).doesNotContain("secret-inside");
    }

    @Test
    void whatNobodyExpectedIsLoggedUnderTheIdThatTheClientIsToldAndNothingOfItGoesOut(CapturedOutput log) {
        things.failure = () -> new IllegalStateException("jdbc:secret-inside");
        var response = fail();
        var id = error(response, 500, "INTERNAL_ERROR").path("error_id").asString();
        assertThat(response.body()).doesNotContain("secret-inside").doesNotContain("IllegalState");
        assertThat(log).contains("Unexpected failure " + id).contains("secret-inside");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Connection reset by peer", "Broken pipe"})
    void aConnectionToAStoreThatBreaksIsNotTakenForTheClients(String words) {
        things.failure = () -> new IllegalStateException(new IOException(words));
        error(fail(), 500, "INTERNAL_ERROR");
    }

    @Test
    void anErrorOfTheMachineIsAnsweredLikeAnyOther() {
        things.failure = StackOverflowError::new;
        error(fail(), 500, "INTERNAL_ERROR");
    }

    @Test
    void aPathThatDoesNotExistIs404() {
        error(get("/nowhere"), 404, "NOT_FOUND");
        error(get("/error"), 404, "NOT_FOUND");
        error(get("/actuator/health"), 404, "NOT_FOUND");
    }

    @Test
    void aMethodThatThePathDoesNotSupportIs405AndNamesThoseItDoes() {
        var response = send(request("/me").method("PUT", BodyPublishers.noBody()));
        error(response, 405, "METHOD_NOT_ALLOWED");
        assertThat(response.headers().firstValue("Allow")).hasValue("GET");
    }

    @Test
    void anAnswerInAnotherMediaTypeThanJsonIs406InJson() {
        error(send(request("/health").header("Accept", "text/html")), 406, "NOT_ACCEPTABLE");
    }

    @Test
    void aBodyOfAnotherMediaTypeIs415() {
        var response =
                send(request("/sign-in").header("Content-Type", "text/xml").POST(BodyPublishers.ofString("<a/>")));
        error(response, 415, "UNSUPPORTED_MEDIA_TYPE");
        error(send(request("/sign-in").POST(BodyPublishers.ofString("a=b"))), 415, "UNSUPPORTED_MEDIA_TYPE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a//b", "/a;b=c", "/a%2e%2e/b", "/a%00", "/a%2fb", "/health?q=%00"})
    void whatTheFirewallRejectsHasTheShapeOfAllErrors(String target) throws IOException {
        var answer = raw("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).doesNotContain("<html").containsAnyOf("HTTP/1.1 400", "HTTP/1.1 200");
        if (answer.startsWith("HTTP/1.1 400")) {
            assertThat(answer).contains("{\"detail\":{\"error\":\"VALIDATION_ERROR\"");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /a{b} HTTP/1.1\r\nHost: localhost\r\n",
                "GET /health HTTP/1.1\r\nHost: local host\r\n",
                "GET /health HTTP/1.1\r\n",
                "GET /health HTTP/9.9\r\nHost: localhost\r\n",
                "BAD{METHOD /health HTTP/1.1\r\nHost: localhost\r\n",
                "GET /health HTTP/1.1\r\nHost: localhost\r\nBad Header\r\n",
                "POST /fail HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n",
                "TRACE /health HTTP/1.1\r\nHost: localhost\r\n"
            })
    void whatTheServerItselfRejectsIsNeverHtml(String head) throws IOException {
        var answer = raw(head + "Connection: close\r\n\r\n");
        assertThat(answer)
                .matches("(?s)HTTP/1.1 [45]\\d\\d .*")
                .contains("{\"detail\":{\"error\":", "X-Request-Id: ")
                .doesNotContainIgnoringCase("<html")
                .doesNotContain("Tomcat");
    }

    @Test
    void chunksThatAreNoneAreNotWorthALineInTheLog(CapturedOutput log) throws IOException {
        var answer = raw("""
                POST /sign-in HTTP/1.1
                Host: localhost
                Content-Type: application/json
                Transfer-Encoding: chunked

                no length
                """.replace("\n", "\r\n"));
        assertThat(answer).startsWith("HTTP/1.1 400").contains("VALIDATION_ERROR");
        assertThat(log).doesNotContain("WARN", "ERROR", "Exception");
    }

    private HttpResponse<String> fail() {
        return send(request("/fail").POST(BodyPublishers.noBody()));
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
