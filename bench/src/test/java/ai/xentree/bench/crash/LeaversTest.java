package ai.xentree.bench.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeaversTest {

    private static final String MARK = "wexel7blatt";

    private final Leavers leavers = new Leavers();

    @TempDir
    Path folder;

    @Test
    void whoeverWasToldThatTheyAreErasedMustNotBeInAnyFile() throws IOException {
        leave(204);
        Files.writeString(folder.resolve("views.db"), "before Ada WEXEL7Blatt, after");
        assertThat(leavers.left(folder)).containsExactly(MARK + ", who is erased, is in [views.db]");
    }

    @Test
    void whatIsWrittenInTwoBytesACharacterIsFoundAsWell() throws IOException {
        leave(204);
        Files.writeString(folder.resolve("vault.db"), MARK, StandardCharsets.UTF_16LE);
        assertThat(leavers.left(folder)).hasSize(1);
    }

    @Test
    void whoeverWasNotToldMayStillBeThere() throws IOException {
        leave(0);
        Files.writeString(folder.resolve("views.db"), MARK);
        assertThat(leavers.left(folder)).isEmpty();
    }

    private void leave(int status) {
        var door = Door.at(URI.create("http://localhost"));
        leavers.add(new Leaver("7", MARK, door), new Answer(status, "", null, null, null));
    }
}
