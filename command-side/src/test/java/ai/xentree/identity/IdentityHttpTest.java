package ai.xentree.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        classes = IdentityTestProgram.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "xentree.admin.password=chosen horse battery",
            "xentree.passwords.memory-kib=64"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdentityHttpTest {

    private static final String PASSWORD = "correct horse battery";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();

    @LocalServerPort
    private int port;

    @BeforeAll
    void registerMara() {
        assertThat(register("mara", "mara@example.com", PASSWORD).statusCode()).isEqualTo(201);
    }

    @AfterAll
    void close() {
        http.close();
    }

    @Test
    void registeringAnswersTheProfile() {
        var response = register("noor", "noor@example.com", PASSWORD);
        assertThat(response.statusCode()).isEqualTo(201);
        var profile = body(response);
        assertThat(profile.propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "username",
                        "email",
                        "full_name",
                        "avatar_url",
                        "timezone",
                        "language",
                        "live_nickname",
                        "subscription_plan",
                        "account_status",
                        "platform_role",
                        "created_at",
                        "updated_at");
        assertThat(profile.path("username").asString()).isEqualTo("noor");
        assertThat(profile.path("account_status").asString()).isEqualTo("active");
        assertThat(profile.path("timezone").asString()).isEqualTo("UTC");
    }

    @ParameterizedTest
    @CsvSource({
        "a b, x@example.com, correct horse battery, username",
        "xenia, x, correct horse battery, email",
        "xenia, x@example.com, short, password",
        "xenia, x@example.com, password123, password"
    })
    void registeringWithABadFieldNamesIt(String username, String email, String password, String field) {
        assertInvalid(register(username, email, password), field);
    }

    @Test
    void registeringWithNonsenseIsABadRequest() {
        assertError(send("POST", "/api/auth/register", "application/json", "{", null), 400, "VALIDATION_ERROR");
        assertInvalid(send("POST", "/api/auth/register", "application/json", "{}", null), "username");
        assertError(send("POST", "/api/auth/register", "text/plain", "x", null), 415, "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void registeringWithATakenNameIsAConflict() {
        assertError(register("xenia", "MARA@example.com", PASSWORD), 409, "EMAIL_TAKEN");
        assertError(register("Mara", "xenia@example.com", PASSWORD), 409, "USERNAME_TAKEN");
    }

    @Test
    void aFormAndJsonBothLogIn() {
        var form = send(
                "POST",
                "/api/auth/login",
                FORM,
                "grant_type=password&username=mara&password=correct+horse+battery",
                null);
        var tokens = body(form);
        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(tokens.path("token_type").asString()).isEqualTo("bearer");
        assertThat(tokens.path("expires_in").asInt()).isEqualTo(900);
        assertThat(body(logIn("mara@example.com", PASSWORD))
                        .path("access_token")
                        .asString())
                .isNotEmpty();
    }

    @Test
    void loggingInWronglyIsUnauthorized() {
        assertError(logIn("mara", "wrong horse battery"), 401, "INVALID_CREDENTIALS");
        assertError(logIn("nobody", PASSWORD), 401, "INVALID_CREDENTIALS");
        assertInvalid(logIn("mara", ""), "password");
        assertInvalid(send("POST", "/api/auth/login", FORM, "username=mara", null), "password");
    }

    @Test
    void failingAgainAndAgainIsAnsweredWithTheTimeToWait() {
        for (int i = 0; i < 6; i++) {
            assertError(logIn("victim", "wrong horse battery"), 401, "INVALID_CREDENTIALS");
        }
        var refused = logIn("victim", "wrong horse battery");
        assertError(refused, 429, "RATE_LIMITED");
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
    }

    @Test
    void aRefreshTokenIsExchangedAndOnlyOnce() {
        var first = body(logIn("mara", PASSWORD)).path("refresh_token").asString();
        var second = body(refresh(first)).path("refresh_token").asString();
        assertThat(body(refresh(second)).path("refresh_token").asString()).isNotEqualTo(second);
        assertError(refresh(first), 401, "REFRESH_TOKEN_INVALID");
        assertError(refresh("rt_nonsense"), 401, "REFRESH_TOKEN_INVALID");
        assertInvalid(send("POST", "/api/auth/refresh", "application/json", "{}", null), "refresh_token");
    }

    @Test
    void loggingOutEndsTheAccessTokenAtOnce() {
        var token = accessToken("mara");
        var other = accessToken("mara");
        var answer = send("POST", "/api/auth/logout", null, null, token);
        assertThat(body(answer).path("sessions_ended").asInt()).isEqualTo(1);
        assertError(send("POST", "/api/auth/logout", null, null, token), 401, "UNAUTHORIZED");
        var all = send("POST", "/api/auth/logout", "application/json", "{\"all_sessions\": true}", other);
        assertThat(body(all).path("sessions_ended").asInt()).isPositive();
        assertError(send("POST", "/api/auth/logout", null, null, other), 401, "UNAUTHORIZED");
    }

    @Test
    void onesOwnAccountIsChangedAndAnsweredAsItIsNow() {
        register("otto", "otto@example.com", PASSWORD);
        var token = accessToken("otto");
        var changed = patchMe(token, "{\"full_name\": \"Otto\", \"timezone\": \"Europe/Lisbon\"}");
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(body(changed).path("full_name").asString()).isEqualTo("Otto");
        assertThat(body(patchMe(token, "{\"full_name\": null}"))
                        .path("full_name")
                        .isNull())
                .isTrue();
        assertError(patchMe(token, "{\"username\": \"mara\"}"), 409, "USERNAME_TAKEN");
        assertInvalid(patchMe(token, "{}"), "body");
        assertInvalid(patchMe(token, "{\"timezone\": \"Mars/Olympus\"}"), "timezone");
        assertInvalid(patchMe(token, "{\"email\": \"o@example.com\"}"), "current_password");
        assertInvalid(patchMe(token, "{\"unknown\": 1}"), "unknown");
        assertError(patchMe(null, "{\"full_name\": \"Otto\"}"), 401, "UNAUTHORIZED");
    }

    @Test
    void anotherPasswordEndsOtherLogInsButNotThisOne() {
        register("pia", "pia@example.com", PASSWORD);
        var here = accessToken("pia");
        var elsewhere = accessToken("pia");
        var changed = patchMe(
                here, "{\"current_password\": \"" + PASSWORD + "\", \"new_password\": \"another horse battery\"}");
        assertThat(changed.statusCode()).isEqualTo(200);
        assertError(patchMe(elsewhere, "{\"full_name\": \"Pia\"}"), 401, "UNAUTHORIZED");
        assertThat(patchMe(here, "{\"full_name\": \"Pia\"}").statusCode()).isEqualTo(200);
    }

    @Test
    void anAdministratorSetsPlanAndStatusOfAnAccount() {
        var id = body(register("rosa", "rosa@example.com", PASSWORD)).path("id").asString();
        var rosa = accessToken("rosa");
        var admin = "Bearer "
                + body(logIn("admin", "chosen horse battery"))
                        .path("access_token")
                        .asString();
        var suspended = administer(id, "{\"subscription_plan\": \"plus\", \"account_status\": \"suspended\"}", admin);
        assertThat(suspended.statusCode()).as(suspended.body()).isEqualTo(200);
        assertThat(body(suspended).path("subscription_plan").asString()).isEqualTo("plus");
        assertThat(body(suspended).path("account_status").asString()).isEqualTo("suspended");
        assertError(patchMe(rosa, "{\"full_name\": \"Rosa\"}"), 401, "UNAUTHORIZED");
        assertError(logIn("rosa", PASSWORD), 401, "INVALID_CREDENTIALS");
        assertInvalid(administer(id, "{}", admin), "body");
        assertInvalid(administer(id, "{\"account_status\": \"asleep\"}", admin), "account_status");
        assertInvalid(administer(id, "{\"account_status\": \"deleted\"}", admin), "account_status");
        assertInvalid(administer("rosa", "{\"account_status\": \"active\"}", admin), "user_id");
        assertError(
                administer(UUID.randomUUID().toString(), "{\"account_status\": \"active\"}", admin), 404, "NOT_FOUND");
    }

    @Test
    void nobodyElseAdministersAccounts() {
        var id = UUID.randomUUID().toString();
        assertError(administer(id, "{\"account_status\": \"active\"}", null), 401, "UNAUTHORIZED");
        assertError(administer(id, "{\"account_status\": \"active\"}", accessToken("mara")), 403, "FORBIDDEN");
    }

    private HttpResponse<String> register(String username, String email, String password) {
        var body = json.createObjectNode()
                .put("username", username)
                .put("email", email)
                .put("password", password);
        return send("POST", "/api/auth/register", "application/json", body.toString(), null);
    }

    private HttpResponse<String> logIn(String username, String password) {
        var body = json.createObjectNode().put("username", username).put("password", password);
        return send("POST", "/api/auth/login", "application/json", body.toString(), null);
    }

    private HttpResponse<String> refresh(String token) {
        var body = json.createObjectNode().put("refresh_token", token);
        return send("POST", "/api/auth/refresh", "application/json", body.toString(), null);
    }

    private HttpResponse<String> patchMe(@Nullable String authorization, String body) {
        return send("PATCH", "/api/auth/me", "application/json", body, authorization);
    }

    private HttpResponse<String> administer(String userId, String body, @Nullable String authorization) {
        return send("PATCH", "/api/admin/users/" + userId, "application/json", body, authorization);
    }

    private String accessToken(String username) {
        return "Bearer " + body(logIn(username, PASSWORD)).path("access_token").asString();
    }

    private HttpResponse<String> send(
            String method,
            String path,
            @Nullable String contentType,
            @Nullable String body,
            @Nullable String authorization) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private JsonNode body(HttpResponse<String> response) {
        return json.readTree(response.body());
    }

    private void assertError(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(body(response).path("detail").path("error").asString()).isEqualTo(code);
    }

    private void assertInvalid(HttpResponse<String> response, String field) {
        assertError(response, 400, "VALIDATION_ERROR");
        assertThat(body(response).path("detail").path("errors").valueStream())
                .anySatisfy(error -> assertThat(error.path("field").asString()).isEqualTo(field));
    }
}
