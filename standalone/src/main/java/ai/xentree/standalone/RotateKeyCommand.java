package ai.xentree.standalone;

import ai.xentree.standalone.backup.DataOption;
import ai.xentree.standalone.sqlite.SqliteStore;
import ai.xentree.standalone.sqlite.SqliteVault;
import ai.xentree.standalone.sqlite.WriterSettings;
import ai.xentree.startup.CannotRun;
import ai.xentree.vault.MasterKeyFile;
import ai.xentree.vault.SealedVault;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Has every secret sealed by a new master key. Wherever it is cut off, the file has both keys, and the next start or another
 * attempt goes on.
 */
@Command(
        name = "rotate-key",
        description = "Seal every secret with a new master key, while the program is stopped.",
        mixinStandardHelpOptions = true)
final class RotateKeyCommand implements Callable<Integer> {

    private static final WriterSettings WRITER = new WriterSettings(1, Duration.ofMinutes(1));

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final DataOption data = new DataOption();

    @Override
    public Integer call() throws IOException {
        if (Files.notExists(data.path().resolve("master.key"))) {
            throw new CannotRun(
                    data.path() + " has no master.key. Where XENTREE_VAULT_MASTERKEY or _MASTERKEYFILE gives the"
                            + " key, put a new one before it there and start.");
        }
        try (var folder = DataFolder.open(data.path());
                var store = SqliteStore.open(folder.events(), WRITER)) {
            var file = new MasterKeyFile(folder.masterKey());
            var keys = file.rotate();
            SealedVault.open(new SqliteVault(store, Clock.systemUTC()), file);
            var out = Objects.requireNonNull(spec).commandLine().getOut();
            out.printf(
                    "Every secret is sealed by a new master key, %s in %s. A copy of the former one opens only backups made"
                            + " before.%n",
                    keys.first(), folder.masterKey());
            out.flush();
            return 0;
        }
    }
}
