package ai.xentree.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.axon.Commands;
import ai.xentree.core.Actor;
import ai.xentree.events.PersonKeys;
import ai.xentree.identity.AccountCommand.EraseAccount;
import ai.xentree.scenarios.Answer;
import ai.xentree.scenarios.Api;
import ai.xentree.vault.Vault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

/** Whoever is erased cannot be found any more: not over HTTP, and not in the raw bytes of any file. */
class ErasureTest {

    private static final String PASSWORD = "correct horse battery staple";
    private static final String USERNAME = "zephyrine-quillfeather";
    private static final String EMAIL = "zephyrine.quillfeather@rarely.example";
    private static final String FULL_NAME = "Zephyrine Quillfeather";
    private static final String LATER_NAME = "Zephyrine Quillfeather-Ashgrove";

    @TempDir
    private Path data;

    private Api anyone = Api.at(URI.create("http://localhost"));

    @Test
    void givenAPerson_whenTheyAreErased_thenNothingOfThemIsInAnyFileAndFiguresAndProofsStay() throws IOException {
        String organization;
        String person;
        Answer before;
        try (var _ = start()) {
            var olga = signedIn("olga", "olga@acme.example", "Olga");
            organization = olga.post("/api/organizations", Map.of("name", "Acme"))
                    .expect(201)
                    .text("id");
            var zephyrine = signedIn(USERNAME, EMAIL, FULL_NAME);
            person = zephyrine.get("/api/auth/me").expect(200).text("id");
            zephyrine.patch("/api/auth/me", Map.of("full_name", LATER_NAME)).expect(200);
            join(olga, organization, person);
            study(zephyrine);
            before = figures(olga, organization);
            assertThat(raw()).as("she is in the read models").anyMatch(file -> file.startsWith("views.db"));
            var event = firstEvent(organization);
            var checkpoint = admin().post("/api/v1/audit/checkpoints", null).expect(201);
            zephyrine.delete("/api/auth/me?confirm=erase").expect(204);
            zephyrine.get("/api/auth/me").expectError(401, "UNAUTHORIZED");
            assertThat(raw()).as("while the program runs").isEmpty();
            assertThat(figures(olga, organization).at("kpis.4").toString())
                    .isEqualTo(before.at("kpis.4").toString());
            assertThat(members(olga, organization)).doesNotContain("Quillfeather", USERNAME);
            var proof = admin().get("/api/v1/audit/proofs/" + event).expect(200);
            assertThat(proof.text("checkpoint.root_hash")).isEqualTo(checkpoint.text("root_hash"));
            var registered = admin().get("/api/v1/audit/aggregates/" + person).expect(200);
            assertThat(registered.at("items.0.erased").asBoolean()).isTrue();
            assertThat(registered.at("items.0.data.username").isNull()).isTrue();
            assertThat(registered.body()).contains("identity.AccountErased");
            signedIn(USERNAME, "another@rarely.example", "Somebody new");
            anyone.with("Content-Type", "application/x-www-form-urlencoded")
                    .post("/api/auth/login", "username=" + EMAIL + "&password=" + PASSWORD)
                    .expectError(401, "INVALID_CREDENTIALS");
        }
        try (var _ = start()) {
            var rebuilt = admin().post("/api/v1/admin/projections", Map.of("projection", "*"))
                    .expect(202);
            rebuilt.at("items").forEach(rebuild -> awaitEnd(rebuild.path("id").asString()));
            var olga = token("olga");
            assertThat(figures(olga, organization).at("kpis.4").toString())
                    .isEqualTo(before.at("kpis.4").toString());
            assertThat(members(olga, organization)).doesNotContain("Quillfeather", USERNAME);
        }
        assertThat(raw(EMAIL, FULL_NAME, LATER_NAME))
                .as("after a rebuild and a stop")
                .isEmpty();
        assertThat(CommandLines.run("backup", data.resolve("later"), data)).isZero();
        assertThat(raw(EMAIL, FULL_NAME, LATER_NAME)).as("in a later backup").isEmpty();
    }

    @Test
    void givenTheOnlyOwner_whenTheyAskToBeErased_thenTheyAppointAnotherFirst() {
        try (var _ = start()) {
            var olga = signedIn("olga", "olga@acme.example", "Olga");
            var id = olga.post("/api/organizations", Map.of("name", "Acme"))
                    .expect(201)
                    .text("id");
            olga.delete("/api/auth/me").expectError(400, "VALIDATION_ERROR");
            olga.delete("/api/auth/me?confirm=yes").expectError(400, "VALIDATION_ERROR");
            olga.delete("/api/auth/me?confirm=erase").expectError(409, "LAST_OWNER");
            olga.get("/api/organizations/" + id).expect(200);
            var adam = signedIn("adam", "adam@acme.example", "Adam");
            olga.post(
                            "/api/organizations/" + id + "/members",
                            Map.of("user_id", adam.get("/api/auth/me").text("id"), "role", "owner"))
                    .expect(201);
            var olgasId = olga.get("/api/auth/me").text("id");
            adam.delete("/api/admin/users/" + olgasId + "?confirm=erase").expectError(403, "FORBIDDEN");
            admin().delete("/api/admin/users/" + olgasId + "?confirm=erase").expect(204);
            admin().delete("/api/admin/users/" + UUID.randomUUID() + "?confirm=erase")
                    .expectError(404, "NOT_FOUND");
            olga.get("/api/organizations/" + id).expectError(401, "UNAUTHORIZED");
            adam.get("/api/organizations/" + id).expect(200);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void givenAnErasureThatWasCutOff_whenTheProgramStartsAgain_thenItIsFinished(boolean afterItsEvent)
            throws IOException {
        UUID person;
        try (var program = start()) {
            person = UUID.fromString(
                    signedIn(USERNAME, EMAIL, FULL_NAME).get("/api/auth/me").text("id"));
            program.getBean(Vault.class).put("erasure", new Vault.Entry(person.toString(), new byte[0], null));
            if (afterItsEvent) {
                program.getBean(Commands.class).send(new EraseAccount(person, Instant.now(), Actor.SYSTEM));
            }
        }
        try (var program = start()) {
            var vault = program.getBean(Vault.class);
            while (vault.find("erasure", person.toString()).isPresent()) {
                Thread.onSpinWait();
            }
            assertThat(program.getBean(PersonKeys.class).find(person)).isEmpty();
            anyone.with("Content-Type", "application/x-www-form-urlencoded")
                    .post("/api/auth/login", "username=" + EMAIL + "&password=" + PASSWORD)
                    .expectError(401, "INVALID_CREDENTIALS");
        }
        assertThat(raw()).isEmpty();
    }

    private ConfigurableApplicationContext start() {
        var program = Program.start(RunningProgram.settings(data));
        var port = program.getEnvironment().getRequiredProperty("local.server.port");
        anyone = Api.at(URI.create("http://localhost:" + port));
        return program;
    }

    private Api admin() {
        return anyone.as(login(Platform.ADMIN, Platform.ADMIN_PASSWORD));
    }

    private Api signedIn(String username, String email, String fullName) {
        anyone.with("Idempotency-Key", UUID.randomUUID().toString())
                .post(
                        "/api/auth/register",
                        Map.of("username", username, "email", email, "password", PASSWORD, "full_name", fullName))
                .expect(201);
        return token(username);
    }

    private Api token(String username) {
        return anyone.as(login(username, PASSWORD));
    }

    private String login(String username, String password) {
        return anyone.with("Content-Type", "application/x-www-form-urlencoded")
                .post("/api/auth/login", "username=" + username + "&password=" + password.replace(" ", "+"))
                .expect(200)
                .text("access_token");
    }

    private static void join(Api owner, String organization, String person) {
        var path = "/api/organizations/" + organization;
        owner.post(path + "/invitations", Map.of("email", EMAIL, "role", "member"))
                .expect(201);
        owner.post(path + "/members", Map.of("user_id", person, "role", "member"));
    }

    private static void study(Api who) {
        var session = who.post("/api/xel/sessions/start", null).expect(201).text("session_id");
        who.post("/api/xel/sessions/end", Map.of("session_id", session)).expect(200);
    }

    private static Answer figures(Api who, String organization) {
        return who.get("/api/v1/admin/stats/?fields=kpis&organization_id=" + organization)
                .expect(200);
    }

    private static String members(Api who, String organization) {
        return who.get("/api/organizations/" + organization + "/members?include_removed=true")
                        .expect(200)
                        .body()
                + who.get("/api/v1/admin/stats/?organization_id=" + organization)
                        .expect(200)
                        .body()
                + who.get("/api/v1/admin/stats/progress/members?organization_id=" + organization)
                        .expect(200)
                        .body();
    }

    private String firstEvent(String organization) {
        return admin().get("/api/v1/audit/events?limit=1&organization_id=" + organization)
                .expect(200)
                .text("items.0.id");
    }

    private void awaitEnd(String rebuild) {
        while (true) {
            var status = admin().get("/api/v1/admin/projections/rebuilds/" + rebuild)
                    .expect(200)
                    .text("status");
            if (status.equals("completed")) {
                return;
            }
        }
    }

    /** The files in which one of her names stands, in some encoding. */
    private List<String> raw() throws IOException {
        return raw(USERNAME, EMAIL, FULL_NAME, LATER_NAME);
    }

    private List<String> raw(String... names) throws IOException {
        try (var files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .filter(file ->
                            Stream.of(names).flatMap(ErasureTest::encoded).anyMatch(bytes -> contains(file, bytes)))
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private static Stream<byte[]> encoded(String name) {
        var plain = Stream.of(name, name.toLowerCase(Locale.ROOT), name.replace("@", "%40"))
                .flatMap(text -> Stream.<Charset>of(
                                StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                        .map(text::getBytes));
        var bytes = name.getBytes(StandardCharsets.UTF_8);
        var base64 = Stream.of(0, 1, 2).map(offset -> {
            var shifted = new byte[offset + bytes.length];
            System.arraycopy(bytes, 0, shifted, offset, bytes.length);
            var text = Base64.getEncoder().encodeToString(shifted);
            return text.substring(4, text.length() - 4).getBytes(StandardCharsets.US_ASCII);
        });
        var hex = HexFormat.of().formatHex(bytes).getBytes(StandardCharsets.US_ASCII);
        return Stream.concat(plain, Stream.concat(base64, Stream.of(hex)));
    }

    private static boolean contains(Path file, byte[] wanted) {
        try {
            var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return text.contains(new String(wanted, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
