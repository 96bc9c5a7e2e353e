package ai.xentree.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedDataTest {

    @TempDir
    private Path kept;

    @Test
    void givenAHistory_whenItIsAskedForAgain_thenItIsNotMadeAgain() throws Exception {
        var first = GeneratedData.in(kept, "history", GeneratedDataTest::make);
        var second = GeneratedData.in(kept, "history", GeneratedDataTest::make);
        assertThat(second).isEqualTo(first);
        assertThat(second.resolve("events")).hasContent("all of them");
    }

    @Test
    void givenAHistoryWhoseMakingWasBrokenOff_whenItIsAskedForAgain_thenItIsMadeFromItsBeginning() throws Exception {
        assertThatThrownBy(() -> GeneratedData.in(kept, "history", folder -> {
                    make(folder);
                    throw new IOException("The disk is full.");
                }))
                .hasMessage("The disk is full.");
        assertThat(GeneratedData.in(kept, "history", GeneratedDataTest::make).resolve("events"))
                .hasContent("all of them");
    }

    /** Fails, as an event store does, where some of the history is there. */
    private static long make(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(Files.createFile(folder.resolve("events")), "all of them");
        return 1;
    }
}
