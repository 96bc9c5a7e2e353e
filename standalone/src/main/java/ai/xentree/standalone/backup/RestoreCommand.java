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

/** Puts a backup into a data folder that has no event store. Read models are made again at the next start. */
@Command(
        name = "restore",
        description = "Put a backup into a data folder that has no event store.",
        mixinStandardHelpOptions = true)
public final class RestoreCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder with the backup.")
    private Path from = Path.of("");

    @Mixin
    private final DataOption data = new DataOption();

    @Override
    public Integer call() {
        var backup = new BackupFolder(from).requireEvents();
        var to = data.folder().requireWithoutEvents();
        try {
            var head = requireWhole(backup);
            if (Files.exists(backup.checkpoints())) {
                to.put(to.checkpoints(), unfinished -> Files.copy(backup.checkpoints(), unfinished));
            }
            to.put(to.events(), unfinished -> Files.copy(backup.events(), unfinished));
            var out = Objects.requireNonNull(spec).commandLine().getOut();
            out.printf(
                    Locale.ROOT,
                    "%s has every event up to position %,d. Put the master key there, then look at it with ./xentree verify"
                            + " before it is used.%n",
                    to.path(),
                    head);
            out.flush();
            return 0;
        } catch (IOException e) {
            throw new CannotRun("The backup could not be put back: " + e.getMessage(), e);
        }
    }

    private static long requireWhole(BackupFolder backup) throws IOException {
        try (var events = EventFile.open(backup.events())) {
            if (!events.isWhole()) {
                throw new CannotRun(backup.events() + " is damaged. Nothing was put back.");
            }
            return events.head();
        }
    }
}
