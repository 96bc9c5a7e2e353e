package ai.xentree.oulad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.core.AboutPerson;
import ai.xentree.core.Command;
import ai.xentree.core.DomainEvent;
import ai.xentree.identity.AccountCommand.RegisterAccount;
import ai.xentree.sessions.SessionEvent.SessionRecorded;
import ai.xentree.vault.InMemoryVault;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportAgainTest {

    @TempDir
    Path temporary;

    private final InMemoryVault vault = new InMemoryVault();
    private final Platform platform = new Platform(vault);
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
    @ValueSource(ints = {1, 2, 4, 17, 28, 29, 53, 64})
    void givenAnImportThatFailedMidway_whenItIsRunAgain_thenTheResultIsThatOfOneGo(int failing) {
        assertThatThrownBy(() -> importInto(platform, dying(failing, false))).isInstanceOf(ImportStopped.class);
        importInto(platform);
        assertSameAsInOneGo();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 16, 30, 64})
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
        assertThat(sent).hasValueLessThan(10 + 2 * Platform.PARALLEL);
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

    private ImportReport importInto(Platform into, CommandSink commands) {
        return into.take(folder, commands);
    }

    private ImportReport importInto(Platform into) {
        return into.take(folder, into.commands()::send);
    }
}
