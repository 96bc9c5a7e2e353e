package ai.xentree.standalone;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Starts the platform and leaves it running. */
@Command(name = "serve", description = "Start the platform.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private final ProgramOptions options = new ProgramOptions();

    @Override
    @SuppressWarnings("resource") // it runs until the JVM is told to stop
    public Integer call() {
        Program.start(options.settings());
        return 0;
    }
}
