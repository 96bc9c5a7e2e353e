package ai.xentree.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.events.PersonKeys;
import ai.xentree.scenarios.Api;
import ai.xentree.startup.CannotRun;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** Secrets are sealed by a key that is not where they are. */
class MasterKeyTest {

    @TempDir
    private Path data;

    @Test
    void givenAPerson_whenTheFilesAreSearchedForTheirKey_thenItIsInNoneOfThem() throws IOException {
        byte[] key;
        try (var program = start()) {
            key = keyOfAdmin(program);
            assertThat(filesWith(key)).as("while the program runs").isEmpty();
        }
        assertThat(filesWith(key)).as("once it has stopped").isEmpty();
    }

    @Test
    void givenSecrets_whenTheMasterKeyIsRotated_thenTheyAreTheSameAndTheFormerKeyOpensNothing() throws IOException {
        byte[] key;
        try (var program = start()) {
            key = keyOfAdmin(program);
        }
        var former = Files.readString(data.resolve("master.key"));
        assertThat(CommandLines.run("rotate-key", data)).isZero();
        assertThat(Files.readString(data.resolve("master.key"))).doesNotContain(former.strip());
        try (var program = start()) {
            assertThat(keyOfAdmin(program)).isEqualTo(key);
        }
        Files.writeString(data.resolve("master.key"), former);
        assertRefused("another master key");
    }

    @Test
    void givenSecrets_whenTheMasterKeyIsGone_thenNothingStartsUntilItIsBack() throws IOException {
        try (var program = start()) {
            keyOfAdmin(program);
        }
        var elsewhere = data.resolveSibling("kept-" + UUID.randomUUID());
        Files.move(data.resolve("master.key"), elsewhere);
        assertRefused("master key that is not there");
        assertThat(data.resolve("master.key")).doesNotExist();
        assertThat(CommandLines.run("rotate-key", data)).isOne();
        var settings = RunningProgram.settings(data);
        settings.put("xentree.vault.master-key-file", elsewhere);
        try (var program = Program.start(settings)) {
            keyOfAdmin(program);
            assertThat(data.resolve("master.key")).doesNotExist();
        }
        Files.delete(elsewhere);
    }

    private void assertRefused(String words) {
        assertThatThrownBy(this::start)
                .hasRootCauseInstanceOf(CannotRun.class)
                .rootCause()
                .hasMessageContaining(words);
    }

    private ConfigurableApplicationContext start() {
        return Program.start(RunningProgram.settings(data));
    }

    private static byte[] keyOfAdmin(ConfigurableApplicationContext program) {
        var port = program.getEnvironment().getRequiredProperty("local.server.port");
        var api = Api.at(URI.create("http://localhost:" + port));
        var token = api.with("Content-Type", "application/x-www-form-urlencoded")
                .post(
                        "/api/auth/login",
                        "username=" + Platform.ADMIN + "&password=" + Platform.ADMIN_PASSWORD.replace(" ", "+"))
                .expect(200)
                .text("access_token");
        var id = UUID.fromString(api.as(token).get("/api/auth/me").expect(200).text("id"));
        return program.getBean(PersonKeys.class).find(id).orElseThrow().getEncoded();
    }

    private List<String> filesWith(byte[] secret) throws IOException {
        var wanted = new String(secret, StandardCharsets.ISO_8859_1);
        var found = new ArrayList<String>();
        try (var files = Files.walk(data)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(wanted)) {
                    found.add(file.getFileName().toString());
                }
            }
        }
        return found;
    }
}
