package ai.xentree.web;

import static ai.xentree.testing.Answers.error;
import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.core.Refusal;
import ai.xentree.identity.PlatformRole;
import ai.xentree.limits.LimitsConfiguration;
import ai.xentree.web.security.ApiKeys;
import ai.xentree.web.security.Authenticated;
import ai.xentree.web.security.Caller;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;

@Import({LimitsConfiguration.class, CallersFromElsewhere.class, RateLimitsTest.KeysOfTheTest.class})
@TestPropertySource(
        properties = {
            "xentree.rate-limits.enabled=true",
            "xentree.rate-limits.address.requests=5/10s",
            "xentree.rate-limits.address.log-ins=3/30s",
            "xentree.rate-limits.user.reads=4/40s",
            "xentree.rate-limits.user.writes=2/40s",
            "xentree.rate-limits.api-key.reads=6/30s"
        })
class RateLimitsTest extends WebTest {

    private static final String WRONG = "Bearer a.b.c";
    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    @Autowired
    private AtomicInteger lookedAt;

    @LocalManagementPort
    private int managementPort;

    private String here = "";

    @BeforeEach
    void comeFromAnAddressOfItsOwn() {
        here = "10.0.0." + ADDRESSES.incrementAndGet();
    }

    static class KeysOfTheTest {

        private final AtomicInteger wrong = new AtomicInteger();

        @Bean
        AtomicInteger lookedAt() {
            return wrong;
        }

        @Bean
        @Primary
        ApiKeys apiKeys() {
            return (key, address) -> {
                if (!key.startsWith("xntr-")) {
                    wrong.incrementAndGet();
                    throw Refusal.refused(Refusal.Kind.UNAUTHORIZED, "UNAUTHORIZED", "Unknown key");
                }
                var owner = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
                return Authenticated.apiKey(new Caller(owner, null, false), new TreeSet<>(List.of("any")));
            };
        }
    }

    @Test
    void everyAnswerSaysWhatIsLeft() {
        var mara = signedIn(PlatformRole.USER);
        assertHeaders(as(mara, "/me"), 4, 3, 10);
        assertHeaders(as(mara, "/me"), 4, 2, 20);
        assertHeaders(from(here, "/me", null), 5, 4, 2);
    }

    @Test
    void whoAskedTooOftenIsToldWhenToComeBack_andNobodyElseIs() {
        var mara = signedIn(PlatformRole.USER);
        for (int i = 0; i < 4; i++) {
            assertThat(as(mara, "/me").statusCode()).isEqualTo(200);
        }
        var refused = as(mara, "/me");
        error(refused, 429, "RATE_LIMITED");
        assertHeaders(refused, 4, 0, 40);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("10");
        assertThat(refused.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(as(signedIn(PlatformRole.USER), "/me").statusCode()).isEqualTo(200);
        clock.advance(Duration.ofSeconds(10));
        assertThat(as(mara, "/me").statusCode()).isEqualTo(200);
    }

    @Test
    void allLogInsOfAPersonCountTogether_andWritesCountForThemselves() {
        var id = ids.next();
        for (int i = 0; i < 4; i++) {
            assertThat(as(signedIn(id, PlatformRole.USER), "/me").statusCode()).isEqualTo(200);
        }
        var again = signedIn(id, PlatformRole.USER);
        assertThat(as(again, "/me").statusCode()).isEqualTo(429);
        assertThat(join(again).statusCode()).isEqualTo(200);
        assertThat(join(again).statusCode()).isEqualTo(200);
        error(join(again), 429, "RATE_LIMITED");
    }

    @Test
    void whatOneMayNotDoCountsToo() {
        var mara = signedIn(PlatformRole.USER);
        for (int i = 0; i < 4; i++) {
            assertThat(as(mara, "/administration").statusCode()).isEqualTo(403);
        }
        assertThat(as(mara, "/administration").statusCode()).isEqualTo(429);
    }

    @Test
    void wrongCredentialsCountForTheAddress_andAreNotLookedAtWhenItHasNoneLeft() {
        var before = lookedAt.get();
        for (int i = 0; i < 5; i++) {
            error(key("wrong " + i), 401, "UNAUTHORIZED");
        }
        var refused = key("wrong again");
        error(refused, 429, "RATE_LIMITED");
        assertHeaders(refused, 5, 0, 10);
        assertThat(lookedAt.get() - before).isEqualTo(5);
        assertThat(from("10.0.1.1", "/me", WRONG).statusCode()).isEqualTo(401);
    }

    @Test
    void requestsWithoutCredentialsCountForTheAddress() {
        for (int i = 0; i < 5; i++) {
            assertThat(from(here, "/nothing", null).statusCode()).isEqualTo(404);
        }
        error(from(here, "/nothing", null), 429, "RATE_LIMITED");
    }

    @Test
    void whoIsSignedInIsNotHurtByWhatOthersSendFromTheirAddress() {
        var mara = signedIn(PlatformRole.USER);
        for (int i = 0; i < 6; i++) {
            from(here, "/me", WRONG);
        }
        assertThat(from(here, "/me", WRONG).statusCode()).isEqualTo(429);
        assertThat(from(here, "/me", mara).statusCode()).isEqualTo(200);
    }

    @Test
    void addressesOfOneIpv6NetworkCountTogether() {
        for (int i = 0; i < 5; i++) {
            assertThat(from("2001:db8:1:2::" + i, "/me", WRONG).statusCode()).isEqualTo(401);
        }
        assertThat(from("2001:db8:1:2:ffff::1", "/me", WRONG).statusCode()).isEqualTo(429);
        assertThat(from("2001:db8:1:3::1", "/me", WRONG).statusCode()).isEqualTo(401);
    }

    @Test
    void goodCredentialsTakeNothingFromTheAddress() {
        for (int i = 0; i < 10; i++) {
            assertThat(from(here, "/me", signedIn(PlatformRole.USER)).statusCode())
                    .isEqualTo(200);
        }
        assertThat(from(here, "/me", WRONG).statusCode()).isEqualTo(401);
    }

    @Test
    void anApiKeyHasALimitOfItsOwn() {
        for (int i = 0; i < 6; i++) {
            assertThat(key("xntr-one").statusCode()).isEqualTo(400);
        }
        assertThat(key("xntr-one").statusCode()).isEqualTo(429);
        assertHeaders(key("xntr-two"), 6, 5, 5);
    }

    @Test
    void attemptsToLogInThatFailCountForTheAddress_whateverElseIsSentAlong() {
        for (int i = 0; i < 3; i++) {
            assertThat(signIn(here, "{}").statusCode()).isEqualTo(400);
        }
        var refused = signIn(here, "{}");
        error(refused, 429, "RATE_LIMITED");
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("10");
        assertThat(send(json("/sign-in", "{}")
                                .header(CallersFromElsewhere.FROM, here)
                                .header("Authorization", signedIn(PlatformRole.USER)))
                        .statusCode())
                .isEqualTo(429);
        assertThat(signIn("10.0.1.2", "{}").statusCode()).isEqualTo(400);
    }

    @Test
    void attemptsToLogInThatSucceedAreGivenBack() {
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(here, "{\"user_name\": \"mara\", \"password\": \"secret\"}")
                            .statusCode())
                    .isEqualTo(200);
        }
        clock.advance(Duration.ofSeconds(10));
        assertHeaders(signIn(here, "{}"), 3, 2, 10);
    }

    @Test
    void whoLooksAfterTheProgramAlwaysGetsAnAnswer() {
        var metrics = URI.create("http://localhost:" + managementPort + "/actuator/prometheus");
        for (int i = 0; i < 10; i++) {
            assertThat(from(here, "/health", null).statusCode()).isEqualTo(200);
            assertThat(send(HttpRequest.newBuilder(metrics).header(CallersFromElsewhere.FROM, here))
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(from(here, "/me", null).headers().firstValue("RateLimit-Remaining"))
                .hasValue("4");
    }

    @Test
    void wrongCredentialsCountAlsoWhereNobodyIsRefused() {
        var before = lookedAt.get();
        for (int i = 0; i < 8; i++) {
            var answer = send(request("/health").header("X-API-Key", "wrong").header(CallersFromElsewhere.FROM, here));
            assertThat(answer.statusCode()).isEqualTo(200);
        }
        assertThat(lookedAt.get() - before).isEqualTo(5);
        assertThat(from(here, "/me", null).statusCode()).isEqualTo(429);
    }

    private HttpResponse<String> as(String authorization, String path) {
        return send(request(path).header("Authorization", authorization));
    }

    private HttpResponse<String> join(String authorization) {
        return send(json("/join", "").header("Authorization", authorization));
    }

    private HttpResponse<String> key(String key) {
        return send(request("/things/" + Things.ID).header("X-API-Key", key).header(CallersFromElsewhere.FROM, here));
    }

    private HttpResponse<String> signIn(String address, String body) {
        return send(json("/sign-in", body).header(CallersFromElsewhere.FROM, address));
    }

    private HttpResponse<String> from(String address, String path, @Nullable String authorization) {
        var request = request(path).header(CallersFromElsewhere.FROM, address);
        return send(authorization == null ? request : request.header("Authorization", authorization));
    }

    private static void assertHeaders(HttpResponse<String> answer, int limit, int remaining, int resetSeconds) {
        assertThat(answer.headers().firstValue("RateLimit-Limit")).hasValue(Integer.toString(limit));
        assertThat(answer.headers().firstValue("RateLimit-Remaining")).hasValue(Integer.toString(remaining));
        assertThat(answer.headers().firstValue("RateLimit-Reset")).hasValue(Integer.toString(resetSeconds));
    }
}
