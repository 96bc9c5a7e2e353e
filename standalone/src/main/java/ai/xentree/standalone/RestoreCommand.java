package ai.xentree.standalone;

import ai.xentree.standalone.backup.DataOption;
import ai.xentree.standalone.backup.Restoration;
import ai.xentree.startup.CannotRun;
import java.io.IOException;
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
 * Puts a backup into a data folder that has no event store and that no program holds. Read models are made again at the next
 * start.
 */
@Command(
        name = "restore",
        description = "Put a backup into a data folder that has no event store.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder with the backup.")
    private Path from = Path.of("");

    @Mixin
    private final DataOption data = new DataOption();

    @Override
    public Integer call() {
        try {
            var restoration = Restoration.of(from, data.path());
            try (var _ = DataFolder.open(data.path())) {
                restoration.run();
            }
            report(restoration.head());
            return 0;
        } catch (IOException e) {
            throw new CannotRun("The backup could not be put back: " + e.getMessage(), e);
        }
    }

    private void report(long head) {
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "%s has every event up to position %,d. Put the master key there, then look at it with ./xentree verify"
                        + " before it is used.%n",
                data.path(),
                head);
        out.flush();
    }
}
