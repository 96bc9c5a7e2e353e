package ai.xentree.standalone.backup;

import ai.xentree.startup.CannotRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Copies events and secrets while the program goes on. Checkpoints are copied first, so that the copy has every event that they
 * cover.
 */
@Command(
        name = "backup",
        description = "Copy events and secrets into a folder, whether or not the program runs.",
        mixinStandardHelpOptions = true)
public final class BackupCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "A folder without a backup in it.")
    private Path to = Path.of("");

    @Mixin
    private final DataOption data = new DataOption();

    @Override
    public Integer call() {
        var from = data.folder().requireEvents();
        try (var events = EventFile.open(from.events())) {
            var backup = new BackupFolder(to).requireWithoutEvents();
            if (Files.exists(from.checkpoints())) {
                backup.put(backup.checkpoints(), unfinished -> Files.copy(from.checkpoints(), unfinished));
            }
            backup.putEvents(events::copyInto);
            report(backup);
            return 0;
        } catch (IOException e) {
            throw new CannotRun("The backup could not be made: " + e.getMessage(), e);
        }
    }

    private void report(BackupFolder backup) throws IOException {
        try (var copy = EventFile.open(backup.events())) {
            var out = Objects.requireNonNull(spec).commandLine().getOut();
            out.printf(
                    Locale.ROOT,
                    "%s has every event up to position %,d, and the secrets that go with them, sealed. The master key that opens"
                            + " them is not in it: keep a copy of that elsewhere, because without it nobody can sign in and no"
                            + " name be read.%n",
                    backup.path(),
                    copy.head());
            out.flush();
        }
    }
}
