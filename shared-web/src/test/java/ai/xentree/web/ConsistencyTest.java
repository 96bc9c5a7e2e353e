package ai.xentree.web;

import static ai.xentree.testing.Answers.error;
import static ai.xentree.testing.Answers.invalid;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.identity.PlatformRole;
import ai.xentree.web.FakeReadModels.Wait;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsistencyTest extends WebTest {

    @BeforeEach
    void readModelsAreUpToDate() {
        readModels.head.set(41);
        readModels.shown.set(Long.MAX_VALUE);
        readModels.waits.clear();
    }

    @Test
    void aWriteIsAnsweredOnceTheReadModelsShowItAndNamesItsPosition() {
        var response = create("");
        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(token(response)).isNotBlank();
        assertThat(readModels.waits).containsExactly(new Wait(41, Duration.ofSeconds(1)));
    }

    @Test
    void aWriteThatSettledItselfIsNotSettledAgain() {
        var patch = request("/things/" + Things.ID)
                .header("Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofString("{\"note\":null}"));
        assertThat(token(signed(patch))).isNotBlank();
        assertThat(readModels.waits).hasSize(1);
    }

    @Test
    void aWriteSucceedsEvenIfTheReadModelsAreLate() {
        readModels.shown.set(0);
        assertThat(create("").statusCode()).isEqualTo(201);
    }

    @Test
    void anAnswerWithoutABodyBearsATokenToo() {
        assertThat(token(signed(request("/things/" + Things.ID).DELETE()))).isNotBlank();
    }

    @Test
    void theClientSaysHowLongToWait() {
        create("wait=30");
        assertThat(readModels.waits).containsExactly(new Wait(41, Duration.ofSeconds(30)));
    }

    @Test
    void aClientThatDoesNotWantToWaitDoesNot() {
        assertThat(token(create("respond-async"))).isNotBlank();
        assertThat(readModels.waits).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wait=0", "wait=31", "wait=05", "wait", "respond-async, wait=5", "RESPOND-ASYNC", "x"})
    void aPreferenceOfAnotherFormIsRefusedBeforeAnythingHappens(String preference) {
        invalid(create(preference), "Prefer");
        assertThat(readModels.waits).isEmpty();
    }

    @Test
    void aReadThatBearsTheTokenOfAWriteWaitsForIt() {
        var token = token(create("respond-async"));
        assertThat(list(token).statusCode()).isEqualTo(200);
        assertThat(readModels.waits).containsExactly(new Wait(41, Duration.ofSeconds(5)));
    }

    @Test
    void aReadThatCannotShowTheWriteInTimeSaysSo() {
        var token = token(create("respond-async"));
        readModels.shown.set(40);
        var response = list(token);
        error(response, 503, "CONSISTENCY_TIMEOUT");
        assertThat(response.headers().firstValue("Retry-After")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AQ", "AgAAAAAAAAAp", "AQAAAAAAAAApAA", "41", "%%%"})
    void aTokenThatIsNoneIsRefused(String token) {
        invalid(list(token), "X-Consistency-Token");
    }

    @Test
    void aReadSaysHowFreshItIs() {
        var headers = list("").headers();
        assertThat(headers.firstValue("X-As-Of-Position")).hasValue("7");
        assertThat(headers.firstValue("X-As-Of-Time")).hasValue("2026-03-01T18:02:11.420Z");
    }

    @Test
    void whatIsNoWriteBearsNoToken() {
        assertThat(post("/sign-in", "{\"user_name\":\"a\",\"password\":\"b\"}")
                        .headers()
                        .firstValue("X-Consistency-Token"))
                .isEmpty();
        assertThat(post("/sign-in", "{}").headers().firstValue("X-Consistency-Token"))
                .isEmpty();
        assertThat(list("").headers().firstValue("X-Consistency-Token")).isEmpty();
        assertThat(readModels.waits).isEmpty();
    }

    private HttpResponse<String> create(String preference) {
        var request = json("/things", "{\"name\":\"a\"}");
        return signed(preference.isEmpty() ? request : request.header("Prefer", preference));
    }

    private HttpResponse<String> list(String token) {
        var request = request("/things");
        return signed(token.isEmpty() ? request : request.header("X-Consistency-Token", token));
    }

    private HttpResponse<String> signed(HttpRequest.Builder request) {
        return send(request.header("Authorization", signedIn(PlatformRole.USER)));
    }

    private static String token(HttpResponse<String> response) {
        return response.headers().firstValue("X-Consistency-Token").orElseThrow();
    }
}
