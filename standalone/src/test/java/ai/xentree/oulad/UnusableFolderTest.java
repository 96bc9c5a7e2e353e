package ai.xentree.oulad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.claims.ClaimKind;
import ai.xentree.sessions.SessionCommand.RecordSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnusableFolderTest {

    @TempDir
    Path temporary;

    private final SentCommands commands = new SentCommands();
    private TestFolder folder;

    @BeforeEach
    void begin() {
        folder = new TestFolder(temporary).registered("AAA,2013J,1,0,?").clicked("AAA,2013J,1,5,0,4");
    }

    @ParameterizedTest
    @EnumSource
    void givenAMissingFile_thenItIsNamedAndNothingIsWritten(OuladFile missing) {
        assertThatThrownBy(() -> run(folder.without(missing).plain()))
                .isInstanceOf(UnusableFolder.class)
                .hasMessageContaining(missing.fileName());
        assertThat(commands.all()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void givenAMissingColumn_thenItIsNamedAndNothingIsWritten(OuladFile file) {
        var last = file.columns().getLast().header();
        var others = file.columns().stream()
                .map(Column::header)
                .filter(column -> !column.equals(last))
                .toList();
        assertThatThrownBy(() ->
                        run(folder.withOnly(file, String.join(",", others)).plain()))
                .isInstanceOf(UnusableFolder.class)
                .hasMessageContaining(file.fileName() + " has no column " + last);
        assertThat(commands.all()).isEmpty();
    }

    @Test
    void givenAnEmptyFile_thenItsColumnsAreMissing() {
        assertThatThrownBy(() -> run(folder.withOnly(OuladFile.COURSES).plain()))
                .isInstanceOf(UnusableFolder.class)
                .hasMessageContaining("courses.csv has no column code_module, code_presentation");
    }

    @Test
    void givenNoFolder_thenThatIsSaid() {
        assertThatThrownBy(() -> run(temporary.resolve("nowhere")))
                .isInstanceOf(UnusableFolder.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void givenNoPresentation_thenNothingIsWritten() {
        folder.withOnly(OuladFile.COURSES, "code_module,code_presentation,module_presentation_length");
        assertThatThrownBy(() -> run(folder.plain())).isInstanceOf(UnusableFolder.class);
        assertThat(commands.all()).isEmpty();
    }

    @Test
    void givenAFileCutOff_thenItIsNamedAndNothingIsWritten() throws IOException {
        var path = folder.gzipped().resolve("studentVle.csv.gz");
        var bytes = Files.readAllBytes(path);
        Files.write(path, Arrays.copyOf(bytes, bytes.length - 12));
        assertThatThrownBy(() -> run(temporary))
                .isInstanceOf(UnusableFolder.class)
                .hasMessageContaining("studentVle.csv.gz cannot be read");
        assertThat(commands.all()).isEmpty();
    }

    @Test
    void givenGzippedFiles_thenTheyAreTakenInLikePlainOnes() {
        run(folder.gzipped());
        assertThat(commands.of(RecordSession.class)).hasSize(1);
    }

    @Test
    void givenColumnsInAnotherOrderWithOthersBesideAndAByteOrderMark_thenTheyAreFoundByName() {
        folder.withOnly(
                OuladFile.ACTIVITY,
                "\uFEFFsum_click,date,notes,id_site,id_student,code_presentation,code_module",
                "4,0,\"hello, \"\"world\"\"\",5,1,2013J,AAA");
        run(folder.plain());
        assertThat(commands.of(RecordSession.class)).hasSize(1);
    }

    @Test
    void givenAUsernameOfSomebodyElse_thenItIsNamedAndNothingIsWritten() {
        var stranger = UUID.fromString("01900000-0000-7000-8000-0000000000bb");
        var path = folder.registered("AAA,2013J,2,0,?").plain();
        assertThatThrownBy(
                        () -> run(path, (kind, name) -> name.equals("ou-2") ? Optional.of(stranger) : Optional.empty()))
                .isInstanceOf(NameTaken.class)
                .hasMessageContaining("ou-2");
        assertThat(commands.all()).isEmpty();
    }

    @Test
    void givenNamesHeldByTheStudentsThemselves_thenTheImportGoesOn() {
        run(
                folder.plain(),
                (kind, name) ->
                        kind == ClaimKind.SLUG ? Optional.empty() : Optional.of(new NaturalIds().account("ou-1")));
        assertThat(commands.of(RecordSession.class)).hasSize(1);
    }

    private void run(Path path) {
        run(path, (kind, name) -> Optional.empty());
    }

    private void run(Path path, NameHolders names) {
        new OuladImport(commands, names, new SaidLines(), new ImportSettings(4, 10), InstantSource.system()).run(path);
    }
}
