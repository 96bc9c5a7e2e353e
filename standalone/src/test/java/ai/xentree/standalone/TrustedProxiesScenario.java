package ai.xentree.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.xentree.scenarios.Answer;
import ai.xentree.scenarios.Api;
import ai.xentree.startup.CannotRun;
import java.io.UncheckedIOException;
import java.net.Inet6Address;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** A program behind proxies that it trusts: one on this machine, and others before that. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisabledIfEnvironmentVariable(
        named = "XENTREE_AXONSERVER",
        matches = ".+",
        disabledReason = "its programs are embedded")
class TrustedProxiesScenario {

    private static final int LOG_INS = 6;
    private static final Map<String, Object> TRUSTING = Map.of(
            "xentree.rate-limits.enabled",
            true,
            "xentree.trusted-proxies",
            "127.0.0.0/8,::1,10.0.0.0/8,2001:db8:1::/48",
            "xentree.rate-limits.address.log-ins",
            LOG_INS + "/10h");

    private ConfigurableApplicationContext trusting;
    private ConfigurableApplicationContext trustingNobody;
    private String key;
    private String keyOfUntrusting;

    @BeforeAll
    void start(@TempDir Path folder) {
        trusting = start(folder.resolve("trusting"), TRUSTING);
        trustingNobody = start(folder.resolve("trusting-nobody"), Map.of());
        key = keyFrom(Api.at(address(trusting)).with("X-Forwarded-For", "192.0.2.1"));
        keyOfUntrusting = keyFrom(Api.at(address(trustingNobody)));
    }

    @AfterAll
    void stop() {
        trusting.close();
        trustingNobody.close();
    }

    @Test
    void givenAKeyThatMayComeFromOneAddress_whenTheProxySaysItDoes_thenItIsLetIn() {
        forwarded("203.0.113.7").get("/api/organizations").expect(200);
        forwarded("2001:db8:2::1234").get("/api/organizations").expect(200);
        forwarded("[2001:db8:2::1234]:55555").get("/api/organizations").expect(200);
        forwarded("2001:DB8:2:0:0:0:0:1234").get("/api/organizations").expect(200);
        forwarded("::ffff:203.0.113.7").get("/api/organizations").expect(200);
        forwarded("203.0.113.7, 10.0.0.2, 2001:db8:1::5")
                .get("/api/organizations")
                .expect(200);
    }

    @Test
    void givenAKeyThatMayComeFromOneAddress_whenSomebodyElseWritesThatAddressBeforeTheProxy_thenTheyAreNot() {
        refused("203.0.113.8");
        refused("203.0.113.7, 203.0.113.8");
        refused("203.0.113.7, 2001:db8:3::1");
        refused("203.0.113.7, 203.0.113.8, 10.0.0.2");
        refused("203.0.113.7, unknown");
        refused("203.0.113.7, 203.0.113.8:443");
        refused("");
    }

    @Test
    void givenAProxyThatCallsByIpv6_thenItIsTrustedAsOneThatCallsByIpv4() {
        assumeTrue(hasIpv6(), "this machine has no loopback address of IPv6");
        var api = Api.at(overIpv6(trusting)).with("X-API-Key", key);
        api.with("X-Forwarded-For", "203.0.113.7").get("/api/organizations").expect(200);
        api.with("X-Forwarded-For", "2001:db8:2::1234, 2001:db8:1::5")
                .get("/api/organizations")
                .expect(200);
        for (var other : List.of("2001:db8:3::1", "203.0.113.7, 2001:db8:3::1", "::1")) {
            api.with("X-Forwarded-For", other).get("/api/organizations").expectError(401, "UNAUTHORIZED");
        }
        Api.at(overIpv6(trustingNobody))
                .with("X-API-Key", keyOfUntrusting)
                .with("X-Forwarded-For", "203.0.113.7")
                .get("/api/organizations")
                .expectError(401, "UNAUTHORIZED");
    }

    @Test
    void givenNobodyIsTrusted_thenWhatIsForwardedIsIgnored() {
        var api = Api.at(address(trustingNobody)).with("X-API-Key", keyOfUntrusting);
        for (var header : List.of("X-Forwarded-For", "Forwarded", "X-Real-IP", "X-Client-IP", "True-Client-IP")) {
            api.with(header, header.equals("Forwarded") ? "for=203.0.113.7" : "203.0.113.7")
                    .get("/api/organizations")
                    .expectError(401, "UNAUTHORIZED");
        }
    }

    @Test
    void givenSomebodyGuessesPasswordsThroughTheProxy_whenTheyMakeUpAddresses_thenTheyAreToldToWaitAllTheSame() {
        for (int guess = 0; guess < LOG_INS; guess++) {
            guess("198.51.100." + guess + ", 203.0.113.99:" + (40_000 + guess)).expectError(401, "INVALID_CREDENTIALS");
        }
        guess("198.51.100.250, 203.0.113.99").expectError(429, "RATE_LIMITED");
        guess("203.0.113.99, 203.0.113.100").expectError(401, "INVALID_CREDENTIALS");
    }

    @Test
    void givenTheProxyTakesHttps_thenTheCookieOfThePagesIsForHttpsOnly() {
        assertThat(pageLogIn(trusting, "https")).contains("Secure");
        assertThat(pageLogIn(trusting, "http")).doesNotContain("Secure");
        assertThat(pageLogIn(trustingNobody, "https")).doesNotContain("Secure");
    }

    @Test
    void givenTheServersOwnSettingForProxies_thenTheProgramDoesNotStart(@TempDir Path folder) {
        assertThatThrownBy(() -> start(folder, Map.of("server.forward-headers-strategy", "framework")))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("XENTREE_TRUSTED_PROXIES");
        assertThatThrownBy(() -> start(folder, Map.of("xentree.trusted-proxies", "gateway")))
                .hasRootCauseMessage("gateway is neither an address nor a range of them");
    }

    private void refused(String forwardedFor) {
        forwarded(forwardedFor).get("/api/organizations").expectError(401, "UNAUTHORIZED");
    }

    private Api forwarded(String forwardedFor) {
        return Api.at(address(trusting)).with("X-API-Key", key).with("X-Forwarded-For", forwardedFor);
    }

    private Answer guess(String forwardedFor) {
        return Api.at(address(trusting))
                .with("X-Forwarded-For", forwardedFor)
                .post("/api/auth/login", Map.of("username", "nobody-" + forwardedFor.hashCode(), "password", "wrong"));
    }

    private static String pageLogIn(ConfigurableApplicationContext program, String protocol) {
        var answer = Api.at(address(program))
                .with("X-Forwarded-For", "192.0.2.2")
                .with("X-Forwarded-Proto", protocol)
                .post("/pages/session", Map.of("username", Platform.ADMIN, "password", Platform.ADMIN_PASSWORD))
                .expect(200);
        return String.valueOf(answer.header("Set-Cookie"));
    }

    /** Of a new organization, for two networks. */
    private static String keyFrom(Api anyone) {
        var api = anyone.as(
                anyone.post("/api/auth/login", Map.of("username", Platform.ADMIN, "password", Platform.ADMIN_PASSWORD))
                        .expect(200)
                        .text("access_token"));
        var organization = api.post("/api/organizations", Map.of("name", "Acme"))
                .expect(201)
                .text("id");
        return api.post(
                        "/api/admin/api-keys",
                        Map.of(
                                "name",
                                "a key",
                                "organization_id",
                                organization,
                                "scopes",
                                List.of("organizations:read"),
                                "allowed_ips",
                                List.of("203.0.113.7", "2001:db8:2::/64")))
                .expect(201)
                .text("key");
    }

    private static ConfigurableApplicationContext start(Path folder, Map<String, Object> proxies) {
        var settings = RunningProgram.settings(folder);
        settings.put("server.address", hasIpv6() ? "::" : "127.0.0.1");
        settings.putAll(proxies);
        return Program.start(settings);
    }

    private static URI address(ConfigurableApplicationContext program) {
        return at("localhost", program);
    }

    private static URI overIpv6(ConfigurableApplicationContext program) {
        return at("[::1]", program);
    }

    private static URI at(String host, ConfigurableApplicationContext program) {
        return URI.create("http://" + host + ":" + program.getEnvironment().getRequiredProperty("local.server.port"));
    }

    private static boolean hasIpv6() {
        try {
            return NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .anyMatch(address -> address instanceof Inet6Address && address.isLoopbackAddress());
        } catch (SocketException e) {
            throw new UncheckedIOException(e);
        }
    }
}
