package ai.xentree.oulad;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/** An import whose commands go nowhere, so that a test can look at them. */
final class Importing {

    final SentCommands commands = new SentCommands();
    final SaidLines said = new SaidLines();
    final ImportReport report;

    private Importing(Path folder, ImportSettings settings) {
        report = new OuladImport(commands, (kind, name) -> Optional.empty(), said, settings, InstantSource.system())
                .run(folder);
    }

    static Importing of(Path folder) {
        return of(folder, new ImportSettings(4, 100));
    }

    static Importing of(Path folder, ImportSettings settings) {
        return new Importing(folder, settings);
    }
}
