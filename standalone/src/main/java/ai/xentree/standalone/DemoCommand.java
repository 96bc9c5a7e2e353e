package ai.xentree.standalone;

import ai.xentree.oulad.Sample;
import ai.xentree.projection.Projections;
import java.io.IOException;
import java.util.HashMap;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Starts the platform with a real university course in it, and says where to look. */
@Command(
        name = "demo",
        description = "Start the platform with a real university course to look at.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    /** What only the first administrator's own events amount to; with more, there is something to look at already. */
    private static final long NEXT_TO_NOTHING = 10;

    @Mixin
    private final ProgramOptions options = new ProgramOptions();

    @Override
    @SuppressWarnings("resource") // it runs until the JVM is told to stop
    public Integer call() throws IOException, InterruptedException {
        var settings = new HashMap<>(options.settings());
        settings.putIfAbsent("logging.level.ai.xentree", "warn");
        System.out.println("Starting Xentree ...");
        var program = Program.start(settings);
        if (program.getBean(Projections.class).head() < NEXT_TO_NOTHING) {
            importSample(program);
        }
        System.out.println(Welcome.to(program));
        return 0;
    }

    private static void importSample(ConfigurableApplicationContext program) throws IOException, InterruptedException {
        System.out.println("Taking in a course of the Open University (OULAD, AAA 2013J) ...");
        try (var sample = Sample.unpack()) {
            new Importer(program).oulad(sample.folder());
        }
    }
}
