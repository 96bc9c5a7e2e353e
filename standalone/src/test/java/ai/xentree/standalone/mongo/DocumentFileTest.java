package ai.xentree.standalone.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.bson.Document;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFileTest {

    private static final Key ID = Key.of("m1");

    @TempDir
    Path folder;

    @Test
    void givenACommandThatFailsAfterAWrite_whenTheNextLooks_thenNothingWasWritten() throws Exception {
        try (var file = DocumentFile.open(folder.resolve("views"))) {
            var table = file.restructure(() -> Catalog.documents("views.members"), () -> {});
            assertThatThrownBy(() -> file.write(() -> {
                        table.insert(ID, new Document("_id", "m1"));
                        throw new IllegalStateException("half done");
                    }))
                    .hasMessage("half done");
            assertThat(file.read(table::isEmpty)).isTrue();
            assertThat(file.<Boolean>write(() -> table.insert(ID, new Document("_id", "m1"))))
                    .isTrue();
        }
    }

    @Test
    void givenACommandThatHasNoRoom_whenItFails_thenNothingOfItIsThereAndSmallerOnesGoOn() throws Exception {
        try (var file = DocumentFile.open(folder.resolve("views"))) {
            var table = file.restructure(() -> Catalog.documents("views.members"), () -> {});
            file.write(() -> DocumentFile.session().number("PRAGMA max_page_count = 100"));
            assertThatThrownBy(() -> file.write(() -> {
                        table.insert(ID, new Document("_id", "m1"));
                        return table.insert(Key.of("large"), new Document("d", "x".repeat(2_000_000)));
                    }))
                    .isInstanceOf(FileFailure.class)
                    .hasMessageContaining("full");
            assertThat(file.read(table::isEmpty)).isTrue();
            assertThat(file.<Boolean>write(() -> table.insert(ID, new Document("_id", "m1"))))
                    .isTrue();
        }
    }

    @Test
    void givenAChangeOfStructureThatFails_whenItIsUndone_thenWhoeverRemembersItIsTold() throws Exception {
        try (var file = DocumentFile.open(folder.resolve("views"))) {
            var told = new AtomicBoolean();
            assertThatThrownBy(() -> file.restructure(
                            () -> {
                                Catalog.documents("views.members");
                                throw new IllegalStateException("half done");
                            },
                            () -> told.set(true)))
                    .hasMessage("half done");
            assertThat(told).isTrue();
            assertThat(file.<Long>read(() -> DocumentFile.session().number("SELECT count(*) FROM collections")))
                    .isZero();
        }
    }

    @Test
    void givenAFileThatIsCutShort_whenItIsOpened_thenItIsSaidToBeUnreadable() throws Exception {
        var path = folder.resolve("views");
        try (var file = DocumentFile.open(path)) {
            var table = file.restructure(() -> Catalog.documents("views.members"), () -> {});
            file.write(() -> table.insert(ID, new Document("d", "x".repeat(100_000))));
        }
        try (var bytes = new RandomAccessFile(path.toFile(), "rw")) {
            bytes.setLength(bytes.length() / 2);
        }
        assertThatThrownBy(() -> DocumentFile.open(path)).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void givenAFileOfSomethingElse_whenItIsOpened_thenItIsSaidToBeUnreadable() throws Exception {
        var path = Files.writeString(folder.resolve("views"), "This is no store. ".repeat(1_000));
        assertThatThrownBy(() -> DocumentFile.open(path)).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void givenTheFileOfAProgramThatDied_whenItIsOpened_thenItIsReadUnlessItsLogIsNotWhole() throws Exception {
        var path = folder.resolve("views");
        try (var file = DocumentFile.open(path)) {
            var table = file.restructure(() -> Catalog.documents("views.members"), () -> {});
            file.write(() -> table.insert(ID, new Document("_id", "m1")));
            leaveBehind(path, "whole", 0);
            leaveBehind(path, "cut", 1_000);
        }
        assertThatADocumentIsIn("whole");
        assertThatThrownBy(() -> DocumentFile.open(folder.resolve("cut")))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("log");
        Files.write(folder.resolve("cut-wal"), new byte[0]);
        assertThatThrownBy(() -> DocumentFile.open(folder.resolve("cut"))).isInstanceOf(UnreadableFile.class);
        Files.delete(folder.resolve("cut-wal"));
        assertThatThrownBy(() -> DocumentFile.open(folder.resolve("cut"))).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void givenTheFileOfAProgramThatDiedWithNothingNewInItsLog_whenItIsOpened_thenItIsReadUnlessItIsCutShort()
            throws Exception {
        var path = folder.resolve("views");
        try (var file = DocumentFile.open(path)) {
            leaveBehind(path, "new", 0);
            var table = file.restructure(() -> Catalog.documents("views.members"), () -> {});
            file.write(() -> table.insert(ID, new Document("d", "x".repeat(100_000))));
            file.overwriteRemains();
            leaveBehind(path, "whole", 0);
            leaveBehind(path, "cut", 0);
        }
        DocumentFile.open(folder.resolve("new")).close();
        assertThatADocumentIsIn("whole");
        try (var bytes = new RandomAccessFile(folder.resolve("cut").toFile(), "rw")) {
            bytes.setLength(bytes.length() / 2);
        }
        assertThatThrownBy(() -> DocumentFile.open(folder.resolve("cut"))).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void givenAStartThatDiedWhileItLookedThroughTheFile_whenTheFileIsOpened_thenItIsRead() throws Exception {
        var path = folder.resolve("views");
        try (var file = DocumentFile.open(path)) {
            var table = file.restructure(() -> Catalog.documents("views.members"), () -> {});
            file.write(() -> table.insert(ID, new Document("_id", "m1")));
            leaveBehind(path, "once", 0);
        }
        try (var start = new Connections(folder.resolve("once"))) {
            assertThat(Catalog.isIn(folder.resolve("once"), start.writer())).isTrue();
            assertThat(Soundness.isWhole(start.writer())).isTrue();
            leaveBehind(folder.resolve("once"), "twice", 0);
        }
        assertThatADocumentIsIn("twice");
    }

    private void assertThatADocumentIsIn(String name) throws Exception {
        try (var file = DocumentFile.open(folder.resolve(name))) {
            var table = file.restructure(() -> Catalog.documents("views.members"), () -> {});
            assertThat(file.read(() -> table.find(ID))).isPresent();
        }
    }

    private void leaveBehind(Path path, String name, int cutBytes) throws IOException {
        Files.copy(path, folder.resolve(name));
        var log = Files.copy(path.resolveSibling(path.getFileName() + "-wal"), folder.resolve(name + "-wal"));
        try (var bytes = new RandomAccessFile(log.toFile(), "rw")) {
            bytes.setLength(bytes.length() - cutBytes);
        }
    }

    @Test
    void givenADocumentThatIsDamaged_whenItIsRead_thenThatIsNoticedAndTheFileCanBeReplaced() throws Exception {
        try (var file = DocumentFile.open(folder.resolve("views"))) {
            var table = file.restructure(() -> Catalog.documents("views.members"), () -> {});
            file.write(() -> table.insert(ID, new Document("_id", "m1")));
            file.write(() ->
                    DocumentFile.session().execute("UPDATE documents_1 SET document = zeroblob(length(document))"));
            var used = file.connections();
            assertThatThrownBy(() -> file.read(() -> table.find(ID)))
                    .isInstanceOfSatisfying(
                            FileFailure.class,
                            e -> assertThat(UnreadableFile.is(e)).isTrue());
            file.replace(used, () -> {});
            file.replace(used, () -> {}); // by another command that met the same damage
            var anew = file.restructure(() -> Catalog.documents("views.members"), () -> {});
            assertThat(file.read(anew::isEmpty)).isTrue();
        }
    }
}
