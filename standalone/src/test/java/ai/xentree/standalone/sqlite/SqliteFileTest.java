package ai.xentree.standalone.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.startup.CannotRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void givenAProgramKilledWhileItMadeTheFile_whenItIsOpenedAgain_thenItIsMade() throws Exception {
        Files.writeString(folder.resolve("events.db.new"), "half a file");
        Burst.open(file).close();
        Burst.open(file).close();
        assertThat(folder.resolve("events.db.new")).doesNotExist();
    }

    @Test
    void givenALogWithoutItsFile_whenItIsOpened_thenItIsRefusedBecauseTheLogMayHoldEvents() throws Exception {
        Files.writeString(folder.resolve("events.db-wal"), "what was committed last");
        assertThatThrownBy(() -> Burst.open(file)).isInstanceOf(CannotRun.class).hasMessageContaining("log");
        assertThat(folder.resolve("events.db-wal")).hasContent("what was committed last");
        assertThat(file).doesNotExist();
    }

    @Test
    void givenADatabaseOfSomethingElse_whenItIsOpened_thenItIsRefusedAndUntouched() throws Exception {
        change("CREATE TABLE recipes (name TEXT)");
        assertRefusedUntouched("not a file of Xentree");
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

    private void change(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
