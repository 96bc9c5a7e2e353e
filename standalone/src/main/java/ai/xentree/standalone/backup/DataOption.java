package ai.xentree.standalone.backup;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which data folder. */
public final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:XENTREE_DATA:-data}",
            description = "The folder that keeps everything (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    BackupFolder folder() {
        return new BackupFolder(data);
    }

    /** The folder. */
    public Path path() {
        return data;
    }
}
