package ai.xentree.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.catalogue.CatalogueIds;
import ai.xentree.oulad.Sample;
import ai.xentree.passwords.GeneratedPassword;
import ai.xentree.projection.Projections;
import ai.xentree.scenarios.Api;
import ai.xentree.standalone.demo.DemoAccount;
import ai.xentree.standalone.demo.DemoLearner;
import ai.xentree.vault.Vault;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** What a newcomer finds in the demo: every operation of the learner's side has something to show. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisabledIfEnvironmentVariable(named = "XENTREE_AXONSERVER", matches = ".+", disabledReason = "the demo is embedded")
class DemoScenario {

    private static final String AT_HOME = "/api/xel/modules/" + CatalogueIds.module("at-home");
    private static final String WHAT_IF = "/api/xel/modules/" + CatalogueIds.module("what-if");
    private static final Map<String, Object> A_TASK = Map.of(
            "module_id",
            CatalogueIds.module("what-if"),
            "task_id",
            CatalogueIds.task("what-if", "write-about-choices"));

    private final List<String> said = new ArrayList<>();
    private long added;
    private long addedAfterAKill;
    private ConfigurableApplicationContext program;
    private Api anyone;
    private Api nora;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException, InterruptedException {
        program = Program.start(RunningProgram.settings(folder.resolve("data")));
        var demo = new Demo(program);
        demo.takeIn();
        demo.announce(said::add);
        demo.announce(said::add);
        takeInAgain(demo);
        anyone = Api.at(
                URI.create("http://localhost:" + program.getEnvironment().getRequiredProperty("local.server.port")));
        nora = signedIn("nora", passwordIn(said.getLast()));
    }

    /** As after a kill just before the end. */
    private void takeInAgain(Demo demo) throws IOException, InterruptedException {
        var projections = program.getBean(Projections.class);
        var head = projections.head();
        demo.takeIn();
        added = projections.head() - head;
        var vault = program.getBean(Vault.class);
        var marker = DemoMarker.in(vault).orElseThrow();
        new DemoMarker(marker.begunAt(), GeneratedPassword.next(), false).keepIn(vault);
        demo.takeIn();
        addedAfterAKill = projections.head() - head;
        demo.announce(said::add);
    }

    @AfterAll
    void stop() {
        program.close();
    }

    private Api signedIn(String username, String password) {
        var token = anyone.post("/api/auth/login", Map.of("username", username, "password", password))
                .expect(200)
                .text("access_token");
        return anyone.as(token);
    }

    private static String passwordIn(String welcome) {
        return welcome.replaceAll("(?s).*with the password (\\S+)\\s+\\(shown this once.*", "$1");
    }

    @Test
    void thePasswordIsSaidOnce() {
        assertThat(said.getFirst()).contains("(shown this once)");
        assertThat(said.get(1)).doesNotContain("(shown this once)").doesNotContain(passwordIn(said.getFirst()));
    }

    @Test
    void takingInAgainAddsNothingAlsoWhereItWasCutOff() {
        assertThat(added).isZero();
        assertThat(addedAfterAKill).isZero();
    }

    @Test
    void theModulesShowSixCompletedAndOneInProgress() {
        var completed = nora.get("/api/xel/modules?status=completed").expect(200);
        assertThat(completed.at("items")).hasSize(6);
        assertThat(completed.at("items").valueStream())
                .allSatisfy(
                        module -> assertThat(module.path("score").asDouble()).isBetween(50.0, 99.9));
        var detail = nora.get(WHAT_IF).expect(200);
        assertThat(detail.text("status")).isEqualTo("in_progress");
        assertThat(detail.at("progress").asDouble()).isEqualTo(66.7);
        assertThat(detail.at("tasks.0.best_score").asDouble()).isEqualTo(80);
    }

    @Test
    void proficiencyHasRisenFromA1ToB1OverMonths() {
        var xpi = nora.get("/api/xel/xpi").expect(200);
        assertThat(xpi.text("level")).isEqualTo("B1");
        assertThat(xpi.at("skills").valueStream())
                .allSatisfy(skill -> assertThat(skill.path("attempts").asInt()).isGreaterThan(5));
        var history = nora.get("/api/xel/xpi/history?limit=100").expect(200).at("items");
        assertThat(history.valueStream().map(change -> change.path("level").asString()))
                .contains("A1", "A2", "B1");
        assertThat(time(history.path(history.size() - 1), "recorded_at")).isBefore(daysAgo(130));
    }

    @Test
    void theDashboardShowsTheModuleAtHandAndWhatComesNext() {
        var dashboard = nora.get("/api/xel/dashboard").expect(200);
        assertThat(dashboard.text("current_module.slug")).isEqualTo("what-if");
        assertThat(dashboard.at("modules_completed").asInt()).isEqualTo(6);
        assertThat(dashboard.at("recent_attempts")).hasSize(5);
        assertThat(dashboard.at("next_modules")).hasSize(3);
        assertThat(dashboard.at("sessions").asInt()).isGreaterThanOrEqualTo(17);
    }

    @Test
    void theTranscriptNamedInTheWelcomeIsThere() {
        assertThat(said.getFirst()).contains("/api/xel/transcripts/" + DemoLearner.SESSION);
        var transcript = nora.get("/api/xel/transcripts/" + DemoLearner.SESSION).expect(200);
        assertThat(transcript.at("total").asInt()).isEqualTo(5);
        assertThat(transcript.text("items.1.role")).isEqualTo("user");
    }

    @Test
    void experienceHasLevelsAStreakWithFreezesAndQuestsDoneToday() {
        var profile = nora.get("/api/xp/profile").expect(200);
        assertThat(profile.at("level").asInt()).isGreaterThan(5);
        assertThat(profile.text("timezone")).isEqualTo("Europe/Berlin");
        assertThat(profile.at("today_quiz_xp").asInt()).isPositive();
        assertThat(profile.at("token_balance").asInt()).isEqualTo(15);
        assertThat(profile.at("active_booster.multiplier").asInt()).isEqualTo(2);
        var streak = nora.get("/api/xp/streak-status").expect(200);
        assertThat(streak.at("current_streak").asInt()).isGreaterThan(30);
        assertThat(streak.at("freezes_used").asInt()).isGreaterThan(1);
        assertThat(nora.get("/api/xp/quests").expect(200).at("all_completed").asBoolean())
                .isTrue();
        assertThat(nora.get("/api/xp/weekly-activity")
                        .expect(200)
                        .at("total_xp")
                        .asInt())
                .isPositive();
    }

    @Test
    void theYearOfLearningIsThereByDayAndBySource() {
        var pulse = nora.get("/api/xp/learning-pulse").expect(200);
        assertThat(pulse.at("summary.active_days").asInt()).isGreaterThan(90);
        var time = nora.get("/api/xp/analytics").expect(200);
        assertThat(time.at("by_source")
                        .valueStream()
                        .map(source -> source.path("source").asString()))
                .containsExactlyInAnyOrder("conversation", "xel");
    }

    @Test
    void anyoneMayLookAtTheirPublicProfile() {
        var profile = anyone.get("/api/xp/public-profile/nora").expect(200);
        assertThat(profile.text("display_name")).isEqualTo("Nora Feld");
        assertThat(Instant.parse(profile.text("joined") + "T00:00:00Z")).isBefore(daysAgo(149));
    }

    @Test
    void theAdministratorSeesThemAmongTheOrganizationsMembers() {
        var admin = signedIn(Platform.ADMIN, Platform.ADMIN_PASSWORD);
        var organization = "organization_id=" + Sample.organizationId();
        var rows = admin.get("/api/v1/admin/stats/?" + organization).expect(200).at("member_activity");
        var row = rows.valueStream()
                .filter(member -> member.path("username").asString().equals("nora"))
                .findFirst()
                .orElseThrow();
        assertThat(row.path("status").asString()).isEqualTo("active");
        assertThat(row.path("sessions").asInt()).isGreaterThan(25);
        var detail = admin.get("/api/v1/admin/stats/users/" + DemoAccount.ID + "?" + organization)
                .expect(200);
        assertThat(detail.text("member.teams.0")).isEqualTo("English");
        assertThat(detail.at("xpi"))
                .isEqualTo(nora.get("/api/xel/xpi").expect(200).at("xpi"));
    }

    @Test
    void whatCanBeDoneCanBeDoneByThem() {
        assertThat(nora.post(AT_HOME + "/start", null).expect(200).text("status"))
                .isEqualTo("completed");
        assertThat(nora.post(AT_HOME + "/complete", null)
                        .expect(200)
                        .at("score")
                        .asDouble())
                .isPositive();
        assertThat(nora.post("/api/xel/tasks/regenerate", A_TASK)
                        .expect(200)
                        .at("task.variant")
                        .asInt())
                .isEqualTo(2);
        assertThat(nora.post("/api/xel/evaluate", Map.of("kind", "writing", "text", "I goed home."))
                        .expect(200)
                        .at("corrections"))
                .isNotEmpty();
        var session = nora.post("/api/xel/sessions/start", Map.of("module_id", CatalogueIds.module("what-if")))
                .expect(201)
                .text("session_id");
        nora.post("/api/xel/transcripts", Map.of("session_id", session, "role", "user", "text", "Hello!"))
                .expect(201);
        assertThat(nora.post("/api/xel/tasks/submit", anotherAnswer())
                        .expect(201)
                        .at("attempt")
                        .asInt())
                .isEqualTo(2);
        nora.post("/api/xel/sessions/end", Map.of("session_id", session)).expect(200);
    }

    private static Instant time(JsonNode row, String member) {
        return Instant.parse(row.path(member).asString());
    }

    private static Instant daysAgo(int days) {
        return Instant.now().minus(Duration.ofDays(days));
    }

    private static Map<String, Object> anotherAnswer() {
        return Map.of(
                "module_id",
                CatalogueIds.module("what-if"),
                "task_id",
                CatalogueIds.task("what-if", "green-words"),
                "variant",
                2,
                "answers",
                List.of());
    }
}
