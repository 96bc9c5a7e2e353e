package ai.xentree.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.catalogue.CatalogueIds;
import ai.xentree.scenarios.Answer;
import ai.xentree.scenarios.Api;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Zoë uses everything there is and is then erased: nothing of her is left, and all figures are as they were. */
@ExtendWith(OutputCaptureExtension.class)
@DisabledIfEnvironmentVariable(named = "XENTREE_AXONSERVER", matches = ".+", disabledReason = "it looks into files")
class ErasureScenario {

    private static final String PASSWORD = "correct horse battery staple";
    private static final String NAME = "Zoëlla Quintessa Wrzesniewska";
    private static final String FORMER_NAME = "Zoëlla Dombrowicka-Ashgrove";
    private static final String USERNAME = "zoella.quintessa_w";
    private static final String EMAIL = "zq@wrzesniewska-mail.example.com";
    private static final String FORMER_EMAIL = "zoella@dombrowicka-mail.example.com";
    private static final String AVATAR = "https://pictures.example.com/quintessa-portrait.png";
    private static final String SAID = "My grandmother lives beside the lighthouse of Wrzosowo";
    private static final String WRITTEN = "In the Kaszuby cottage my aunt Bronislawa keeps seven goats and a piano.";
    private static final List<String> KNOWN =
            List.of(NAME, FORMER_NAME, USERNAME, EMAIL, FORMER_EMAIL, AVATAR, SAID, WRITTEN);

    @TempDir
    private Path folder;

    private ConfigurableApplicationContext program;
    private Api admin;
    private Api olga;
    private Api zoe;
    private String zoesId;
    private String acme;

    @BeforeEach
    void start() {
        restart();
        olga = registered("olga", "olga@example.com", "Olga").getKey();
        acme = olga.post("/api/organizations", Map.of("name", "Acme"))
                .expect(201)
                .text("id");
        var registered = registered(USERNAME, FORMER_EMAIL, FORMER_NAME);
        zoe = registered.getKey();
        zoesId = registered.getValue();
        olga.with("Idempotency-Key", "invite")
                .post(organization("/invitations"), Map.of("email", FORMER_EMAIL, "role", "member"))
                .expect(201);
        olga.with("Idempotency-Key", "add")
                .post(organization("/members"), Map.of("user_id", zoesId, "role", "member"))
                .expect(201);
        learn();
        zoe.patch(
                        "/api/auth/me",
                        Map.of("email", EMAIL, "full_name", NAME, "avatar_url", AVATAR, "current_password", PASSWORD))
                .expect(200);
        zoe.with("Prefer", "wait=30")
                .patch("/api/auth/me", Map.of("timezone", "Europe/Warsaw"))
                .expect(200);
    }

    private void restart() {
        if (program != null) {
            program.close();
        }
        program = Program.start(RunningProgram.settings(folder.resolve("data")));
        admin = signedIn(Platform.ADMIN, Platform.ADMIN_PASSWORD);
    }

    @AfterEach
    void stop() {
        program.close();
    }

    private void learn() {
        var session = zoe.post("/api/xel/sessions/start", null).expect(201).text("session_id");
        zoe.post("/api/xel/transcripts", Map.of("session_id", session, "role", "user", "text", SAID))
                .expect(201);
        var module = CatalogueIds.module("what-if");
        zoe.post("/api/xel/modules/" + module + "/start", null).expect(200);
        var task = CatalogueIds.task("what-if", "write-about-choices");
        zoe.with("Idempotency-Key", "submit")
                .post(
                        "/api/xel/tasks/submit",
                        Map.of("module_id", module, "task_id", task, "variant", 1, "response_text", WRITTEN))
                .expect(201);
        zoe.post("/api/xel/sessions/end", Map.of("session_id", session)).expect(200);
    }

    private Api anyone() {
        return Api.at(
                URI.create("http://localhost:" + program.getEnvironment().getRequiredProperty("local.server.port")));
    }

    private Map.Entry<Api, String> registered(String username, String email, String fullName) {
        var id = anyone().with("Idempotency-Key", "register " + username)
                .post(
                        "/api/auth/register",
                        Map.of("username", username, "email", email, "password", PASSWORD, "full_name", fullName))
                .expect(201)
                .text("id");
        return Map.entry(signedIn(username, PASSWORD), id);
    }

    private Api signedIn(String username, String password) {
        return anyone().as(logIn(username, password).expect(200).text("access_token"));
    }

    private Answer logIn(String username, String password) {
        return anyone().post("/api/auth/login", Map.of("username", username, "password", password));
    }

    private String organization(String path) {
        return "/api/organizations/" + acme + path;
    }

    /** Figures of the organization, in which nobody is named; not how many members it has, of whom one goes. */
    private List<JsonNode> figures() {
        return Stream.of(
                        "/?fields=kpis,trend,activity_distribution,pulse&",
                        "/progress/kpis?",
                        "/progress/trend?",
                        "/progress/distribution?",
                        "/impact/kpis?",
                        "/impact/trend?",
                        "/impact/levels?")
                .map(path -> olga.get("/api/v1/admin/stats" + path + "organization_id=" + acme)
                        .expect(200)
                        .json())
                .<JsonNode>map(figures -> ((ObjectNode) figures).remove(List.of("organization")))
                .toList();
    }

    private void erase() {
        zoe.with("Prefer", "wait=30").delete("/api/auth/me?confirm=erase").expect(204);
    }

    @Test
    void givenAPersonWhoUsedEverything_whenTheyEraseThemselves_thenNoFileHoldsAnythingOfThem(CapturedOutput output)
            throws IOException {
        var search = new RawSearch(KNOWN);
        assertThat(search.in(folder))
                .as("the search finds what is there")
                .anyMatch(it -> it.startsWith(EMAIL))
                .anyMatch(it -> it.startsWith(WRITTEN));
        erase();
        assertThat(search.in(folder)).as("while the program runs").isEmpty();
        restart();
        assertThat(search.in(folder)).as("after a restart").isEmpty();
        program.close();
        assertThat(search.in(folder)).as("after it was stopped").isEmpty();
        assertThat(search.in(output.getAll())).as("in its log").isEmpty();
    }

    @Test
    void givenAMember_whenTheyEraseThemselves_thenEveryFigureIsAsItWas() {
        var before = figures();
        erase();
        assertThat(figures()).isEqualTo(before);
    }

    @Test
    void givenAMember_whenTheyAreErased_thenTheyAreShownWithoutNames() {
        erase();
        var row = olga.get("/api/v1/admin/stats/progress/members?organization_id=" + acme)
                .expect(200)
                .at("items")
                .valueStream()
                .filter(it -> it.path("user_id").asString().equals(zoesId))
                .findFirst()
                .orElseThrow();
        assertThat(row.path("full_name").isNull()).isTrue();
        assertThat(row.path("email").isNull()).isTrue();
        assertThat(row.path("username").asString()).isEqualTo(zoesId);
        var accounts = admin.get("/api/admin/users?q=quintessa").expect(200);
        assertThat(accounts.at("items")).isEmpty();
        var members = olga.get(organization("/members")).expect(200);
        assertThat(members.body()).doesNotContain(zoesId);
        assertThat(olga.get(organization("/invitations")).expect(200).text("items.0.status"))
                .isEqualTo("revoked");
    }

    @Test
    void givenAnErasedPerson_thenTheyAreLoggedOut_andTheirNamesAreFreeForSomebodyNew() {
        erase();
        zoe.get("/api/auth/me").expect(401);
        logIn(EMAIL, PASSWORD).expect(401);
        anyone().get("/api/xp/public-profile/" + USERNAME).expect(404);
        var again = registered(USERNAME, EMAIL, "Somebody Else");
        assertThat(again.getValue()).isNotEqualTo(zoesId);
        assertThat(again.getKey()
                        .get("/api/xp/profile")
                        .expect(200)
                        .at("total_xp")
                        .asInt())
                .isZero();
    }

    @Test
    void givenThatNobodyConfirmedIt_orNotInThatWord_thenNobodyIsErased() {
        zoe.delete("/api/auth/me").expectError(400, "VALIDATION_ERROR");
        zoe.delete("/api/auth/me?confirm=yes").expectError(400, "VALIDATION_ERROR");
        zoe.get("/api/auth/me").expect(200);
    }

    @Test
    void givenTheLastOwnerOfAnOrganization_whenTheyWantToBeErased_thenAnotherHasToBecomeOwnerFirst() {
        olga.delete("/api/auth/me?confirm=erase").expectError(409, "LAST_OWNER");
        olga.get("/api/auth/me").expect(200);
        olga.patch(organization("/members/" + zoesId), Map.of("role", "owner")).expect(200);
        olga.delete("/api/auth/me?confirm=erase").expect(204);
        assertThat(zoe.get("/api/organizations").expect(200).text("items.0.role"))
                .isEqualTo("owner");
    }

    @Test
    void givenAPlatformAdministrator_thenTheyEraseOthersButNotThemselves() throws IOException {
        var account = "/api/admin/users/" + zoesId;
        olga.delete(account + "?confirm=erase").expect(403);
        admin.delete(account).expectError(400, "VALIDATION_ERROR");
        admin.with("Prefer", "wait=30").delete(account + "?confirm=erase").expect(204);
        admin.delete(account + "?confirm=erase").expectError(404, "NOT_FOUND");
        assertThat(new RawSearch(KNOWN).in(folder)).isEmpty();
        olga.post(organization("/members"), Map.of("user_id", zoesId, "role", "member"))
                .expectError(404, "NOT_FOUND");
        admin.delete("/api/auth/me?confirm=erase").expectError(409, "LAST_OWNER");
        restart();
    }
}
