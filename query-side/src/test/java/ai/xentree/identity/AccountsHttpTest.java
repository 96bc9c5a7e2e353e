package ai.xentree.identity;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.identity.AccountEvent.AccountRegistered;
import ai.xentree.identity.AccountEvent.SubscriptionPlanChanged;
import ai.xentree.projection.FreshnessFixture;
import ai.xentree.projection.ReadModelPlace;
import ai.xentree.projection.StoredEvent;
import ai.xentree.vault.Vault;
import ai.xentree.web.security.AccessTokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        classes = AccountsTestProgram.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "management.server.port=0")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountsHttpTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final UUID MARA = new UUID(0, 0xaa);
    private static final UUID NOOR = new UUID(0, 0xbb);
    private static final UUID NOBODY = new UUID(0, 0xdd);

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();

    @LocalServerPort
    private int port;

    @Autowired
    private AccessTokens tokens;

    @Autowired
    private Vault vault;

    @Autowired
    private ReadModelPlace place;

    @BeforeAll
    void fold() {
        var batch = new AccountProjection(place).begin();
        batch.fold(new StoredEvent(0, NINE, registered(NOOR, "noor")));
        batch.fold(new StoredEvent(1, NINE, registered(MARA, "mara")));
        batch.fold(new StoredEvent(2, NINE, new SubscriptionPlanChanged(MARA, SubscriptionPlan.PLUS, NINE)));
        batch.flush(2);
        FreshnessFixture.reached(place, AccountProjection.NAME, 2, NINE);
    }

    @AfterAll
    void close() {
        http.close();
    }

    @Test
    void whoIsSignedInSeesThemselvesAndHowFreshThatIs() {
        var response = get("/api/auth/me", signedIn(MARA, PlatformRole.USER));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("X-As-Of-Position")).hasValue("2");
        assertThat(response.headers().firstValue("X-As-Of-Time")).hasValue("2026-03-02T09:00:00.000Z");
        assertThat(body(response).path("id").asString()).isEqualTo(MARA.toString());
        assertThat(body(response).path("username").asString()).isEqualTo("mara");
        assertThat(body(response).path("subscription_plan").asString()).isEqualTo("plus");
        assertThat(body(response).path("live_nickname").isNull()).isTrue();
    }

    @Test
    void whoHasJustRegisteredIsAskedToComeBackWhereTheReadModelIsBehind() {
        assertError(get("/api/auth/me", signedIn(NOBODY, PlatformRole.USER)), 503, "CONSISTENCY_TIMEOUT");
    }

    @Test
    void whoIsNotSignedInSeesNothing() {
        assertError(get("/api/auth/me", null), 401, "UNAUTHORIZED");
        assertError(get("/api/admin/users", null), 401, "UNAUTHORIZED");
    }

    @Test
    void anAdministratorSeesAllAccountsByUsername() {
        var response = get("/api/admin/users", signedIn(NOOR, PlatformRole.SUPER_ADMIN));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("X-As-Of-Position")).hasValue("2");
        assertThat(usernames(response)).containsExactly("mara", "noor");
        assertThat(body(response).path("total").asInt()).isEqualTo(2);
        assertThat(body(response).path("items").path(0).propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "username",
                        "email",
                        "full_name",
                        "avatar_url",
                        "platform_role",
                        "subscription_plan",
                        "account_status",
                        "created_at",
                        "updated_at");
    }

    @ParameterizedTest
    @CsvSource({
        "q=OOR, noor",
        "subscription_plan=plus, mara",
        "limit=1&page=2, noor",
        "account_status=active&subscription_plan=free, noor"
    })
    void anAdministratorLooksForSome(String query, String username) {
        var response = get("/api/admin/users?" + query, signedIn(NOOR, PlatformRole.SUPER_ADMIN));
        assertThat(usernames(response)).containsExactly(username);
    }

    @ParameterizedTest
    @CsvSource({"q=", "account_status=asleep", "subscription_plan=gold", "page=0", "limit=101"})
    void aBadParameterIsRefused(String query) {
        assertError(
                get("/api/admin/users?" + query, signedIn(NOOR, PlatformRole.SUPER_ADMIN)), 400, "VALIDATION_ERROR");
    }

    @Test
    void nobodyElseSeesAllAccounts() {
        assertError(get("/api/admin/users", signedIn(MARA, PlatformRole.USER)), 403, "FORBIDDEN");
    }

    private String signedIn(UUID userId, PlatformRole role) {
        var session = UUID.randomUUID();
        vault.put("login-session", new Vault.Entry(userId + "/" + session, new byte[0], null));
        return "Bearer " + tokens.issue(userId, session, role, Instant.now());
    }

    private HttpResponse<String> get(String path, @Nullable String authorization) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
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

    private List<String> usernames(HttpResponse<String> response) {
        return body(response)
                .path("items")
                .valueStream()
                .map(row -> row.path("username").asString())
                .toList();
    }

    private void assertError(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(body(response).path("detail").path("error").asString()).isEqualTo(code);
    }

    private static AccountRegistered registered(UUID userId, String username) {
        return new AccountRegistered(
                userId,
                username,
                username + "@example.com",
                null,
                "UTC",
                "en",
                PlatformRole.USER,
                AccountStatus.ACTIVE,
                NINE);
    }
}
