package ai.xentree.standalone;

import java.io.IOException;
import java.util.HashMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Starts the platform with a real university course in it, and says where to look. */
@Command(
        name = "demo",
        description = "Start the platform with a real university course to look at.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    @Mixin
    private final ProgramOptions options = new ProgramOptions();

    @Override
    @SuppressWarnings("resource") // it runs until the JVM is told to stop
    public Integer call() throws IOException, InterruptedException {
        var settings = new HashMap<>(options.settings());
        settings.putIfAbsent("logging.level.ai.xentree", "warn");
        System.out.println("Starting Xentree ...");
        var demo = new Demo(Program.start(settings));
        demo.takeIn();
        demo.announce(System.out::println);
        return 0;
    }
}
