package ai.xentree.standalone;

import java.nio.file.Path;
import java.util.HashMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes in data of others. */
@Command(name = "import", description = "Take in data.", mixinStandardHelpOptions = true)
final class ImportCommand {

    /** No port is listened on: nobody is served while an import runs by itself. */
    private static final int NONE = -1;

    @Command(
            name = "oulad",
            description = "Take in a folder in the format of the Open University Learning Analytics Dataset.",
            mixinStandardHelpOptions = true)
    Integer oulad(
            @Parameters(paramLabel = "DIR", description = "The folder with the CSV files, plain or gzipped.")
                    Path folder,
            @Mixin ProgramOptions options)
            throws InterruptedException {
        var settings = new HashMap<>(options.settings());
        settings.put("server.port", NONE);
        settings.put("management.server.port", NONE);
        settings.put("logging.level.ai.xentree", "warn");
        try (var program = Program.start(settings)) {
            new Importer(program).oulad(folder);
        }
        return 0;
    }
}
