package ai.xentree.bench.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A disk in memory that can be filled up without harm to others. */
record SmallDisk(Path folder) {

    private static final String SIZE = "size=512m";

    /** Mounts one; empty where that is not allowed. */
    static Optional<SmallDisk> mount() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("xentree-crash-disk");
        if (run("mount", "-t", "tmpfs", "-o", SIZE, "tmpfs", folder.toString())) {
            return Optional.of(new SmallDisk(folder));
        }
        Files.delete(folder);
        return Optional.empty();
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false; // there is no such command
        }
    }

    void unmount() throws IOException, InterruptedException {
        run("umount", "--lazy", folder.toString());
        Files.deleteIfExists(folder);
    }
}
