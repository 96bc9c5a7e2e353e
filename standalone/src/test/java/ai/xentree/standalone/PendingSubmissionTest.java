package ai.xentree.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.scenarios.Api;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** What becomes of a text that no evaluator could read when it came. */
class PendingSubmissionTest {

    private static final UUID MODULE = id("at-home");
    private static final UUID TASK = id("at-home/write-my-home");

    @TempDir
    Path folder;

    @Test
    void givenTheEvaluatorFails_whenATextIsSubmitted_thenItIsKeptAndCanBeScoredLater() {
        String submission;
        try (var program = start("openai")) {
            var api = signedIn(program);
            api.post("/api/xel/modules/" + MODULE + "/start", null).expect(200);
            var pending = api.post("/api/xel/tasks/submit", text()).expect(201);
            assertThat(pending.text("status")).isEqualTo("pending");
            assertThat(pending.at("score").isNull()).isTrue();
            assertThat(pending.at("evaluation").isNull()).isTrue();
            assertThat(pending.at("xp_awarded").asInt()).isZero();
            submission = pending.text("submission_id");
            api.post("/api/xel/evaluate", Map.of("submission_id", submission)).expectError(502, "AI_PROVIDER_FAILED");
            api.post("/api/xel/evaluate", Map.of("kind", "writing", "text", "Hello."))
                    .expectError(502, "AI_PROVIDER_FAILED");
        }
        try (var program = start("local")) {
            var api = signedIn(program);
            var scored = api.post("/api/xel/evaluate", Map.of("submission_id", submission))
                    .expect(200);
            assertThat(scored.text("submission_id")).isEqualTo(submission);
            assertThat(scored.at("overall_score").asDouble()).isPositive();
            api.post("/api/xel/evaluate", Map.of("submission_id", submission)).expectError(409, "ALREADY_SCORED");
            assertThat(api.post("/api/xel/tasks/submit", text())
                            .expect(201)
                            .at("attempt")
                            .asInt())
                    .isEqualTo(2);
        }
    }

    @Test
    void givenReadModelsThatAreLate_whenASubmissionOfThisMomentIsToBeScored_thenItIsFoundAllTheSame() {
        try (var program = start("openai", Map.of("xentree.projections.pace", "500ms"))) {
            var hasty = signedIn(program).with("Prefer", "respond-async");
            hasty.post("/api/xel/modules/" + MODULE + "/start", null).expect(200);
            var submission =
                    hasty.post("/api/xel/tasks/submit", text()).expect(201).text("submission_id");
            hasty.post("/api/xel/evaluate", Map.of("submission_id", submission)).expectError(502, "AI_PROVIDER_FAILED");
            hasty.post("/api/xel/evaluate", Map.of("submission_id", UUID.randomUUID()))
                    .expectError(404, "NOT_FOUND");
        }
    }

    private static Map<String, Object> text() {
        return Map.of(
                "module_id",
                MODULE,
                "task_id",
                TASK,
                "variant",
                1,
                "response_text",
                "My flat is small but nice. There is a kitchen and a bedroom. I like the big window in my room.");
    }

    private ConfigurableApplicationContext start(String provider) {
        return start(provider, Map.of());
    }

    private ConfigurableApplicationContext start(String provider, Map<String, Object> further) {
        var settings = RunningProgram.settings(folder);
        settings.putAll(further);
        settings.put("xentree.english.evaluator.provider", provider);
        settings.put("xentree.english.evaluator.base-url", "http://localhost:1/v1"); // nobody listens there
        settings.put("xentree.english.evaluator.model", "none");
        settings.put("xentree.english.evaluator.fall-back", false);
        settings.put("xentree.english.evaluator.retries", 0);
        return Program.start(settings);
    }

    private static Api signedIn(ConfigurableApplicationContext program) {
        var port = program.getEnvironment().getRequiredProperty("local.server.port");
        var anyone = Api.at(URI.create("http://localhost:" + port));
        var form = "username=" + Platform.ADMIN + "&password=" + Platform.ADMIN_PASSWORD.replace(' ', '+');
        var token = anyone.with("Content-Type", "application/x-www-form-urlencoded")
                .post("/api/auth/login", form)
                .expect(200)
                .text("access_token");
        return anyone.as(token);
    }

    private static UUID id(String path) {
        return UUID.nameUUIDFromBytes(("xentree-english:" + path).getBytes(StandardCharsets.UTF_8));
    }
}
