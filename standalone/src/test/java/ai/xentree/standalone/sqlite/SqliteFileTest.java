package ai.xentree.standalone.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.xentree.startup.CannotRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteFileTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("events.db");
    }

    @Test
    void givenAFileOfALaterVersion_whenItIsOpened_thenItIsRefusedAndUntouched() throws Exception {
        Burst.open(file).close();
        change("PRAGMA user_version = 99");
        assertRefusedUntouched("later version");
    }

    @Test
    void givenALaterVersionThatIsStillInTheLog_whenItIsOpened_thenItIsRefusedAndUntouched() throws Exception {
        Burst.open(file).close();
        var killed = folder.resolve("killed").resolve("events.db");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
            copyWithLog(killed);
        }
        file = killed;
        assertRefusedUntouched("later version");
    }

    @Test
    void givenALogWhoseFileIsEmpty_whenItIsOpened_thenItIsRefusedAndTheLogIsKept() throws Exception {
        var orphaned = folder.resolve("orphaned").resolve("events.db");
        try (var store = Burst.open(file)) {
            Burst.engine(store).appendEvents(List.of(Burst.event("a", 0)));
            copyWithLog(orphaned);
        }
        file = orphaned;
        Files.write(file, new byte[0]);
        var log = Files.readAllBytes(SqliteFile.log(file));
        assertRefusedUntouched("Put the file back");
        assertThat(SqliteFile.log(file)).hasBinaryContent(log);
    }

    @Test
    void givenAProgramWasKilledWhileItMadeTheFile_whenItIsOpened_thenItIsMadeAnew() throws Exception {
        var halfMade = folder.resolve("events.db.new");
        Files.writeString(halfMade, "half made");
        Files.writeString(SqliteFile.log(halfMade), "half made too");
        Burst.open(file).close();
        assertThat(names()).containsExactly("events.db");
    }

    @Test
    void givenALogWhoseFileIsGone_whenItIsOpened_thenItIsRefusedBecauseTheLogMayHoldEvents() throws Exception {
        Files.writeString(SqliteFile.log(file), "what was committed last");
        assertThatThrownBy(() -> Burst.open(file)).isInstanceOf(CannotRun.class).hasMessageContaining("log");
        assertThat(SqliteFile.log(file)).hasContent("what was committed last");
        assertThat(file).doesNotExist();
    }

    @Test
    void givenAFolderThatOthersMayRead_whenTheFileIsMade_thenOnlyItsOwnerMayReadIt() throws Exception {
        assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"));
        try (var store = Burst.open(file)) {
            Burst.engine(store).appendEvents(List.of(Burst.event("a", 0)));
            for (var path : List.of(file, SqliteFile.log(file))) {
                assertThat(Files.getPosixFilePermissions(path)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
            }
        }
    }

    @Test
    void givenAFolderWithAPeculiarName_whenTheStoreIsOpened_thenTheFileIsInIt() throws Exception {
        folder = Files.createDirectory(folder.resolve("what? 100% #1 é"));
        file = folder.resolve("events.db");
        Burst.open(file).close();
        assertThat(names()).containsExactly("events.db");
    }

    @Test
    void givenSomethingThatCannotBeOpened_whenItIsOpened_thenNobodyIsToldItIsDamaged() throws Exception {
        Files.createDirectory(file);
        assertThatThrownBy(() -> Burst.open(file))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("cannot be opened")
                .hasMessageNotContaining("damaged");
    }

    @Test
    void givenADatabaseOfSomethingElse_whenItIsOpened_thenItIsRefusedAndUntouched() throws Exception {
        change("PRAGMA journal_mode = WAL");
        change("CREATE TABLE recipes (name TEXT)");
        assertRefusedUntouched("not a file of Xentree");
        assertThat(names()).containsExactly("events.db");
    }

    @Test
    void givenAFileThatIsNoDatabase_whenItIsOpened_thenItIsRefusedAndUntouched() throws Exception {
        Files.writeString(file, "This is no database. ".repeat(1_000));
        assertRefusedUntouched("damaged");
    }

    @Test
    void givenAFileCutShort_whenItIsOpened_thenItIsRefusedAndUntouched() throws Exception {
        try (var store = Burst.open(file)) {
            var engine = Burst.engine(store);
            for (int i = 0; i < 200; i++) {
                engine.appendEvents(List.of(Burst.event("aggregate-" + i, 0)));
            }
        }
        var bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        assertRefusedUntouched("damaged");
    }

    private void assertRefusedUntouched(String why) throws IOException {
        var before = Files.readAllBytes(file);
        assertThatThrownBy(() -> Burst.open(file)).isInstanceOf(CannotRun.class).hasMessageContaining(why);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    /** The files as a kill would leave them. */
    private void copyWithLog(Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
        Files.copy(SqliteFile.log(file), SqliteFile.log(to));
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }

    private void change(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
