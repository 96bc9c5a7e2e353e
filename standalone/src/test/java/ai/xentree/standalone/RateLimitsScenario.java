package ai.xentree.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.scenarios.Answer;
import ai.xentree.scenarios.Api;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** Limits of a program with low ones; what was taken comes back too slowly to matter. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisabledIfEnvironmentVariable(
        named = "XENTREE_AXONSERVER",
        matches = ".+",
        disabledReason = "its programs are embedded")
class RateLimitsScenario {

    private static final String PASSWORD = "correct horse battery staple";
    private static final int LOG_INS = 20;
    private static final Map<String, Object> LOW = Map.of(
            "xentree.rate-limits.enabled", true,
            "xentree.rate-limits.address.log-ins", LOG_INS + "/10h",
            "xentree.rate-limits.user.reads", "12/10h",
            "xentree.rate-limits.user.writes", "8/10h",
            "xentree.rate-limits.user.exports", "1/10h",
            "xentree.rate-limits.tenant.reads", "4/10h");

    private ConfigurableApplicationContext program;
    private Api mara;
    private Api noor;
    private Api olga;
    private String acme;

    @BeforeAll
    void start(@TempDir Path folder) {
        program = start(folder, LOW);
        mara = registered("mara");
        noor = registered("noor");
        olga = registered("olga");
        acme = olga.post("/api/organizations", Map.of("name", "Acme"))
                .expect(201)
                .text("id");
    }

    @AfterAll
    void stop() {
        program.close();
    }

    @Test
    void givenMaraReadsAllDay_whenSheReadsOnceMore_thenSheIsToldToWait_andNoorIsNot() {
        for (int left = 11; left >= 0; left--) {
            assertThat(mara.get("/api/auth/me").expect(200).header("RateLimit-Remaining"))
                    .isEqualTo(Integer.toString(left));
        }
        var refused = mara.get("/api/auth/me").expectError(429, "RATE_LIMITED");
        assertThat(refused.header("RateLimit-Limit")).isEqualTo("12");
        assertThat(refused.header("RateLimit-Remaining")).isEqualTo("0");
        assertThat(seconds(refused, "RateLimit-Reset")).isBetween(35_000, 36_000);
        assertThat(seconds(refused, "Retry-After")).isBetween(2_900, 3_000);
        mara.patch("/api/auth/me", Map.of("full_name", "Mara")).expect(200);
        noor.get("/api/auth/me").expect(200);
    }

    @Test
    void givenOlgaExportsHerData_whenSheDoesItAgain_thenSheIsToldToWait_butReads() {
        olga.get("/api/auth/me/export").expect(200);
        olga.get("/api/auth/me/export").expectError(429, "RATE_LIMITED");
        olga.get("/api/auth/me").expect(200);
    }

    @Test
    void givenSomebodyGuessesPasswords_whenTheyGoOn_thenTheAddressIsToldToWait_andWhoIsSignedInGoesOn() {
        for (int i = 3; i < LOG_INS; i++) {
            logIn("nobody-" + i, "wrong").expectError(401, "INVALID_CREDENTIALS");
        }
        logIn("nobody", "wrong").expectError(429, "RATE_LIMITED");
        logIn("noor", PASSWORD).expectError(429, "RATE_LIMITED");
        assertThat(register("another").expectError(429, "RATE_LIMITED").header("Retry-After"))
                .isNotBlank();
        noor.get("/api/auth/me").expect(200);
        anyone().get("/health").expect(200);
    }

    @Test
    void givenAnOrganizationIsAskedAboutTooOften_thenItsPeopleAreTold_andStrangersLearnNothing() {
        var path = "/api/organizations/" + acme;
        for (int i = 0; i < 5; i++) {
            noor.get(path).expectError(404, "NOT_FOUND");
        }
        for (int i = 0; i < 4; i++) {
            olga.get(path).expect(200);
        }
        var refused = olga.get(path).expectError(429, "RATE_LIMITED");
        assertThat(refused.header("RateLimit-Limit")).isEqualTo("4");
        noor.get(path).expectError(404, "NOT_FOUND");
        olga.get("/api/auth/me").expect(200);
    }

    @Test
    void givenLimitsAreTurnedOff_thenThereAreNone(@TempDir Path folder) {
        var off = new HashMap<>(LOW);
        off.put("xentree.rate-limits.enabled", false);
        try (var unlimited = start(folder, off)) {
            var anyone = Api.at(address(unlimited));
            for (int i = 0; i < 30; i++) {
                assertThat(anyone.get("/api/auth/me")
                                .expectError(401, "UNAUTHORIZED")
                                .header("RateLimit-Limit"))
                        .isNull();
            }
        }
    }

    private static ConfigurableApplicationContext start(Path folder, Map<String, Object> limits) {
        var settings = RunningProgram.settings(folder);
        settings.putAll(limits);
        return Program.start(settings);
    }

    private Api registered(String name) {
        register(name).expect(201);
        return anyone().as(logIn(name, PASSWORD).expect(200).text("access_token"));
    }

    private Answer register(String name) {
        return anyone().post(
                        "/api/auth/register",
                        Map.of("username", name, "email", name + "@example.com", "password", PASSWORD));
    }

    private Answer logIn(String name, String password) {
        return anyone().post("/api/auth/login", Map.of("username", name, "password", password));
    }

    private Api anyone() {
        return Api.at(address(program));
    }

    private static URI address(ConfigurableApplicationContext program) {
        return URI.create("http://localhost:" + program.getEnvironment().getRequiredProperty("local.server.port"));
    }

    private static int seconds(Answer answer, String header) {
        return Integer.parseInt(String.valueOf(answer.header(header)));
    }
}
