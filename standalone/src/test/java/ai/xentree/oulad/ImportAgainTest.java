package ai.xentree.oulad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.core.AboutPerson;
import ai.xentree.core.Actor;
import ai.xentree.core.Command;
import ai.xentree.core.DomainEvent;
import ai.xentree.identity.AccountCommand.RegisterAccount;
import ai.xentree.identity.PlatformRole;
import ai.xentree.organizations.OrganizationCommand.CreateOrganization;
import ai.xentree.organizations.OrganizationCommand.CreateTeam;
import ai.xentree.sessions.SessionEvent.SessionRecorded;
import ai.xentree.vault.InMemoryVault;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportAgainTest {

    private static final UUID STRANGER = UUID.fromString("01900000-0000-7000-8000-0000000000bb");

    private static final int PARALLEL = 4;

    @TempDir
    Path temporary;

    private final InMemoryVault vault = new InMemoryVault();
    private final Platform platform = new Platform(vault);
    private Path folder;

    @BeforeEach
    void write() {
        var written = new TestFolder(temporary);
        for (int student = 1; student <= 12; student++) {
            written.registered("AAA,2013J," + student + ",-5," + (student % 3 == 0 ? "100" : "?"))
                    .clicked("AAA,2013J," + student + ",1,0,4", "AAA,2013J," + student + ",1,7,4")
                    .submitted("1752," + student + ",19,0," + (30 + student));
        }
        folder = written.registered("BBB,2013B,1,0,90", "BBB,2013B,13,5,5").plain();
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void givenAnImportedFolder_whenItIsImportedAgain_thenNothingIsAdded() {
        var first = importInto(platform);
        var events = platform.events();
        var second = importInto(platform);
        assertThat(platform.events()).isEqualTo(events);
        assertThat(second).usingRecursiveComparison().ignoringFields("duration").isEqualTo(first);
        assertThat(first.accounts()).isEqualTo(13);
        assertThat(first.memberships()).isEqualTo(12);
        assertThat(first.sessions()).isEqualTo(24);
        assertThat(first.attempts()).isEqualTo(12);
        assertThat(first.modules()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 17, 28, 29, 40, 53, 60, 63, 64})
    void givenAnImportThatFailedMidway_whenItIsRunAgain_thenTheResultIsThatOfOneGo(int failing) {
        assertThatThrownBy(() -> importInto(platform, dying(failing, false))).isInstanceOf(ImportStopped.class);
        importInto(platform);
        assertSameAsInOneGo();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 16, 30, 52, 61, 64})
    void givenAnImportKilledBeforeItHeardOfASuccess_whenItIsRunAgain_thenTheResultIsThatOfOneGo(int failing) {
        assertThatThrownBy(() -> importInto(platform, dying(failing, true))).isInstanceOf(ImportStopped.class);
        importInto(platform);
        assertSameAsInOneGo();
    }

    @Test
    void givenAnImportThatFails_thenItSaysWhyAndWhatToDoAndBeginsNothingMore() {
        var sent = new AtomicInteger();
        CommandSink failing = command -> {
            if (sent.incrementAndGet() > 10) {
                throw new IllegalStateException("the disk is full");
            }
        };
        assertThatThrownBy(() -> importInto(platform, failing))
                .isInstanceOf(ImportStopped.class)
                .hasMessageContaining("the disk is full")
                .hasMessageContaining("import the same folder again");
        assertThat(sent).hasValueLessThan(10 + 2 * PARALLEL);
    }

    @Test
    void givenAnErrorInsteadOfAnException_thenTheImportStopsToo() {
        CommandSink failing = command -> {
            if (command instanceof RegisterAccount) {
                throw new StackOverflowError();
            }
        };
        assertThatThrownBy(() -> importInto(platform, failing))
                .isInstanceOf(ImportStopped.class)
                .hasCauseInstanceOf(StackOverflowError.class);
    }

    @Test
    void givenTheSlugIsSomebodyElses_thenThatIsSaidAndNothingIsWritten() {
        platform.commands()
                .send(new CreateOrganization(
                        STRANGER, "Another", "Open-University", null, null, Instant.EPOCH, Actor.SYSTEM));
        var before = platform.events();
        assertThatThrownBy(() -> importInto(platform))
                .isInstanceOf(NameTaken.class)
                .hasMessageContaining("open-university");
        assertThat(platform.events()).isEqualTo(before);
    }

    @Test
    void givenATeamOfThatNameThatNoImportMade_thenThatIsSaid() {
        importInto(platform, command -> {
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
        assertThatThrownBy(() -> importInto(platform))
                .isInstanceOf(ImportStopped.class)
                .hasMessageContaining("has a team of that name");
    }

    @Test
    void givenAUsernameIsSomebodyElses_thenThatIsSaidAndNothingIsWritten() {
        registerStranger("OU-7", "stranger@example.com");
        var before = platform.events();
        assertThatThrownBy(() -> importInto(platform))
                .isInstanceOf(NameTaken.class)
                .hasMessageContaining("ou-7");
        assertThat(platform.events()).isEqualTo(before);
    }

    @Test
    void givenAnEmailIsSomebodyElses_thenThatIsSaidAndNothingIsWritten() {
        registerStranger("stranger", "ou-7@students.invalid");
        assertThatThrownBy(() -> importInto(platform)).isInstanceOf(NameTaken.class);
    }

    @Test
    void givenAUsernameIsTakenWhileTheImportRuns_thenThatStudentIsLeftOutAndReported() {
        CommandSink late = command -> {
            if (command instanceof RegisterAccount account && account.username().equals("ou-7")) {
                registerStranger("ou-7", "stranger@example.com");
            }
            platform.commands().send(command);
        };
        var report = importInto(platform, late);
        assertThat(report.refusals()).isEqualTo(1);
        assertThat(report.accounts()).isEqualTo(12);
        assertThat(report.sessions()).isEqualTo(22);
        assertThat(platform.events())
                .filteredOn(SessionRecorded.class::isInstance)
                .noneMatch(event -> ((SessionRecorded) event).userId().equals(new NaturalIds().account("ou-7")));
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

    private void assertSameAsInOneGo() {
        try (var other = new Platform(vault)) {
            importInto(other);
            assertThat(platform.events()).containsExactlyInAnyOrderElementsOf(other.events());
            assertThat(ofEachAggregate(platform.events())).isEqualTo(ofEachAggregate(other.events()));
        }
    }

    /** Events of the kinds of which an aggregate has several, whose order matters. */
    private static Map<Object, List<DomainEvent>> ofEachAggregate(List<DomainEvent> events) {
        return events.stream()
                .filter(AboutPerson.class::isInstance)
                .filter(event -> !(event instanceof SessionRecorded))
                .collect(Collectors.groupingBy(event ->
                        List.of(((AboutPerson) event).userId(), event.getClass().getInterfaces()[0])));
    }

    /** Loses the n-th command, or carries it out and loses the answer; as a kill does, all that follow are lost, too. */
    private CommandSink dying(int failing, boolean carriedOut) {
        var commands = platform.commands();
        var sent = new AtomicInteger();
        return (Command command) -> {
            var number = sent.incrementAndGet();
            if (number < failing || (number == failing && carriedOut)) {
                commands.send(command);
            }
            if (number >= failing) {
                throw new IllegalStateException("killed");
            }
        };
    }

    private static ImportReport importInto(Platform platform, Path folder, CommandSink commands) {
        return new OuladImport(
                        commands,
                        platform.claims()::holderOf,
                        new SaidLines(),
                        new ImportSettings(PARALLEL, 10),
                        InstantSource.system())
                .run(folder);
    }

    private ImportReport importInto(Platform into, CommandSink commands) {
        return importInto(into, folder, commands);
    }

    private ImportReport importInto(Platform into) {
        return importInto(into, folder, into.commands()::send);
    }
}
