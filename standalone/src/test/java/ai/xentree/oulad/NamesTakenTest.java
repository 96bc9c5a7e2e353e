package ai.xentree.oulad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.core.Actor;
import ai.xentree.identity.AccountCommand.RegisterAccount;
import ai.xentree.identity.PlatformRole;
import ai.xentree.organizations.OrganizationCommand.CreateOrganization;
import ai.xentree.organizations.OrganizationCommand.CreateTeam;
import ai.xentree.sessions.SessionEvent.SessionRecorded;
import ai.xentree.vault.InMemoryVault;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesTakenTest {

    private static final UUID STRANGER = UUID.fromString("01900000-0000-7000-8000-0000000000bb");

    @TempDir
    Path temporary;

    private final Platform platform = new Platform(new InMemoryVault());
    private Path folder;

    @BeforeEach
    void write() {
        folder = TestFolder.ofThirteenStudents(temporary);
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void givenTheSlugIsSomebodyElses_thenThatIsSaidAndNothingIsWritten() {
        platform.commands()
                .send(new CreateOrganization(
                        STRANGER, "Another", "Open-University", null, null, Instant.EPOCH, Actor.SYSTEM));
        var before = platform.events();
        assertThatThrownBy(() -> take()).isInstanceOf(NameTaken.class).hasMessageContaining("open-university");
        assertThat(platform.events()).isEqualTo(before);
    }

    @Test
    void givenATeamOfThatNameThatNoImportMade_thenThatIsSaid() {
        platform.take(folder, command -> {
            if (command instanceof CreateOrganization) {
                platform.commands().send(command);
            }
        });
        platform.commands()
                .send(new CreateTeam(
                        new NaturalIds().organization("open-university"),
                        STRANGER,
                        "aaa 2013j",
                        Set.of(),
                        Instant.EPOCH,
                        Actor.SYSTEM));
        assertThatThrownBy(() -> take())
                .isInstanceOf(ImportStopped.class)
                .hasMessageContaining("has a team of that name");
    }

    @Test
    void givenAUsernameIsSomebodyElses_thenThatIsSaidAndNothingIsWritten() {
        registerStranger("OU-7", "stranger@example.com");
        var before = platform.events();
        assertThatThrownBy(() -> take()).isInstanceOf(NameTaken.class).hasMessageContaining("ou-7");
        assertThat(platform.events()).isEqualTo(before);
    }

    @Test
    void givenAnEmailIsSomebodyElses_thenThatIsSaidAndNothingIsWritten() {
        registerStranger("stranger", "ou-7@students.invalid");
        assertThatThrownBy(() -> take()).isInstanceOf(NameTaken.class);
    }

    @Test
    void givenAUsernameIsTakenWhileTheImportRuns_thenThatStudentIsLeftOutAndReported() {
        CommandSink late = command -> {
            if (command instanceof RegisterAccount account && account.username().equals("ou-7")) {
                registerStranger("ou-7", "stranger@example.com");
            }
            platform.commands().send(command);
        };
        var report = platform.take(folder, late);
        assertThat(report.refusals()).isEqualTo(1);
        assertThat(report.accounts()).isEqualTo(12);
        assertThat(report.sessions()).isEqualTo(22);
        assertThat(platform.events())
                .filteredOn(SessionRecorded.class::isInstance)
                .noneMatch(event -> ((SessionRecorded) event).userId().equals(new NaturalIds().account("ou-7")));
    }

    private void take() {
        platform.take(folder, platform.commands()::send);
    }

    private void registerStranger(String username, String email) {
        platform.commands()
                .send(new RegisterAccount(
                        STRANGER,
                        username,
                        email,
                        null,
                        "UTC",
                        "en",
                        PlatformRole.USER,
                        Instant.EPOCH,
                        Actor.user(STRANGER)));
    }
}
