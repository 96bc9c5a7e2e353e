package ai.xentree.standalone;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** Commands as an operator gives them. */
final class CommandLines {

    private CommandLines() {}

    /** Runs a command on a data folder; answers its exit code. */
    static int run(String command, Path data) {
        return run(List.of(command), data);
    }

    /** Runs a command with a folder of its own on a data folder; answers its exit code. */
    static int run(String command, Path folder, Path data) {
        return run(List.of(command, folder.toString()), data);
    }

    private static int run(List<String> words, Path data) {
        var line = new ArrayList<>(words);
        line.addAll(List.of("--data", data.toString()));
        return new CommandLine(new Xentree())
                .setExecutionExceptionHandler(new PlainFailures())
                .execute(line.toArray(String[]::new));
    }
}
