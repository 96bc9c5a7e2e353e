package ai.xentree.standalone;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.springframework.context.ConfigurableApplicationContext;

/** The program as {@code ./xentree demo} starts it, with the sample or without, on a data folder that outlasts it. */
public final class DemoProgram implements AutoCloseable {

    private final Path folder;
    private ConfigurableApplicationContext context;

    private DemoProgram(Path folder, ConfigurableApplicationContext context) {
        this.folder = folder;
        this.context = context;
    }

    /** Starts it on an empty folder. */
    public static DemoProgram empty(Path folder) {
        return new DemoProgram(folder, Program.start(RunningProgram.settings(folder)));
    }

    /** Starts it on an empty folder, for those who ask more often than anybody would. */
    public static DemoProgram withoutLimits(Path folder) {
        var settings = RunningProgram.settings(folder);
        settings.put("xentree.rate-limits.enabled", false);
        return new DemoProgram(folder, Program.start(settings));
    }

    /** Starts it with the sample in it. */
    public static DemoProgram withSample(Path folder) throws IOException, InterruptedException {
        var program = empty(folder);
        new Demo(program.context).takeIn();
        return program;
    }

    /** Where it listens. */
    public URI address() {
        return URI.create("http://localhost:" + port());
    }

    private String port() {
        return context.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** A part of it. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** Has it gone while something happens, and starts it again where it was. */
    public void awayWhile(Runnable something) {
        var settings = RunningProgram.settings(folder);
        settings.put("server.port", port());
        context.close();
        something.run();
        context = Program.start(settings);
    }

    @Override
    public void close() {
        context.close();
    }
}
