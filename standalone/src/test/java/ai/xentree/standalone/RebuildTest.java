package ai.xentree.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.axon.Commands;
import ai.xentree.core.Actor;
import ai.xentree.identity.AccountCommand.RegisterAccount;
import ai.xentree.identity.PlatformRole;
import ai.xentree.organizations.MembershipCommand.RecordMembership;
import ai.xentree.organizations.OrganizationCommand.CreateOrganization;
import ai.xentree.organizations.OrganizationRole;
import ai.xentree.projection.Projections;
import ai.xentree.scenarios.Api;
import ai.xentree.sessions.SessionCommand.RecordSession;
import ai.xentree.sessions.SessionSource;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

class RebuildTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final UUID ACME = new UUID(0, 1);
    private static final UUID MARA = new UUID(0, 2);

    @TempDir
    Path folder;

    @Test
    void givenAFullEventStoreAndNoReadModels_whenTheProgramStarts_thenItsDashboardsAreTheSameAsBefore()
            throws Exception {
        String before;
        try (var program = start()) {
            happen(program.getBean(Commands.class));
            before = dashboard(program);
        }
        assertThat(before).contains("mara.lind").contains("\"learning_time\":3600");
        Files.delete(folder.resolve("views.db"));
        try (var program = start()) {
            assertThat(dashboard(program)).isEqualTo(before);
        }
    }

    @Test
    void givenReadModelsThatAreDamagedOrOfAnEarlierVersion_whenTheProgramStarts_thenTheyAreMadeAgain()
            throws Exception {
        String before;
        try (var program = start()) {
            happen(program.getBean(Commands.class));
            before = dashboard(program);
        }
        Files.writeString(folder.resolve("views.db"), "This is no store. ".repeat(1_000));
        Files.writeString(folder.resolve("views.mv.db"), "What an earlier version left.");
        try (var program = start()) {
            assertThat(dashboard(program)).isEqualTo(before);
        }
        assertThat(folder.resolve("views.mv.db")).doesNotExist();
    }

    private static void happen(Commands commands) {
        commands.send(new RegisterAccount(
                MARA, "mara.lind", "mara@example.com", "Mara", "UTC", "en", PlatformRole.USER, NINE, Actor.SYSTEM));
        commands.send(new CreateOrganization(ACME, "Acme", "acme", null, null, NINE, Actor.SYSTEM));
        commands.send(new RecordMembership(ACME, MARA, OrganizationRole.MEMBER, NINE, null, List.of(), Actor.SYSTEM));
        commands.send(new RecordSession(
                new UUID(0, 3),
                MARA,
                SessionSource.IMPORTED,
                null,
                NINE,
                NINE.plus(Duration.ofHours(1)),
                Actor.SYSTEM));
    }

    private static String dashboard(ConfigurableApplicationContext program) throws InterruptedException, IOException {
        var projections = program.getBean(Projections.class);
        assertThat(projections.await(projections.head(), Duration.ofMinutes(1))).isTrue();
        var api = Api.at(
                URI.create("http://localhost:" + program.getEnvironment().getRequiredProperty("local.server.port")));
        var token = api.post(
                        "/api/auth/login",
                        Map.of("username", Platform.ADMIN, "password", RunningProgram.ADMIN_PASSWORD))
                .expect(200)
                .text("access_token");
        return api.as(token)
                .get("/api/v1/admin/stats/?start_date=2026-03-01&end_date=2026-03-07")
                .expect(200)
                .body();
    }

    private ConfigurableApplicationContext start() {
        return Program.start(RunningProgram.settings(folder));
    }
}
