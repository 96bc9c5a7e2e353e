package ai.xentree.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.xentree.startup.CannotRun;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path parent;

    @Test
    void givenAFolderInUse_whenAnotherWantsIt_thenItIsToldByWhomAndWhatToDo() throws Exception {
        try (var held = DataFolder.open(parent.resolve("data"))) {
            assertThatThrownBy(() -> DataFolder.open(held.path()))
                    .isInstanceOf(CannotRun.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining("--data");
        }
    }

    @Test
    void givenAFolderHeldByAnotherProcess_whenThisOneWantsIt_thenItIsRefusedAndUntouchedUntilThatOneEnds()
            throws Exception {
        var folder = parent.resolve("data");
        var other = holdInAnotherProcess(folder);
        try (var before = Files.list(folder)) {
            var files = before.toList();
            assertThatThrownBy(() -> DataFolder.open(folder)).isInstanceOf(CannotRun.class);
            try (var after = Files.list(folder)) {
                assertThat(after).containsExactlyInAnyOrderElementsOf(files);
            }
        }
        other.destroyForcibly().waitFor();
        DataFolder.open(folder).close();
    }

    @Test
    void givenAFolderThatWasLetGo_whenItIsWanted_thenItCanBeHad() throws Exception {
        var folder = parent.resolve("data");
        DataFolder.open(folder).close();
        DataFolder.open(folder).close();
    }

    private static Process holdInAnotherProcess(Path folder) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), Holder.class.getName(), folder.toString())
                .start();
        assertThat(process.getInputStream().read()).isEqualTo('!');
        return process;
    }

    /** A program that takes hold of a folder and keeps it. */
    static final class Holder {

        private Holder() {}

        @SuppressWarnings("resource")
        public static void main(String[] arguments) throws Exception {
            DataFolder.open(Path.of(arguments[0]));
            System.out.print('!');
            System.out.flush();
            if (System.in.read() < 0) {
                throw new IllegalStateException("Nobody listens.");
            }
        }
    }
}
