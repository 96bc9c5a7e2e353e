package ai.xentree.bench;

import ai.xentree.axon.EventStoreSetup;
import ai.xentree.events.EventSerializer;
import ai.xentree.projection.Projections;
import ai.xentree.standalone.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The whole program on a folder of its own, as benchmarks want it. */
final class BenchProgram {

    private BenchProgram() {}

    /** As it is. */
    static ConfigurableApplicationContext start() throws IOException {
        return new SpringApplication(Program.class).run(arguments(folder()));
    }

    /** Without read models. */
    static ConfigurableApplicationContext withoutReadModels() throws IOException {
        return stopReadModels(start());
    }

    /** Without read models, on Axon's own engine and without the cache of aggregates; all else is the same. */
    static ConfigurableApplicationContext onAxonJdbc() throws IOException {
        var folder = folder();
        var application = new SpringApplication(Program.class);
        application.addInitializers(context -> useAxonJdbc((GenericApplicationContext) context, folder));
        return stopReadModels(application.run(arguments(folder)));
    }

    private static void useAxonJdbc(GenericApplicationContext context, Path folder) {
        context.registerBean(
                "axonJdbc",
                EventStoreSetup.class,
                () -> jdbcSetup(folder.resolve("jdbc.db"), context.getBean(EventSerializer.class)),
                definition -> definition.setPrimary(true));
    }

    private static EventStoreSetup jdbcSetup(Path file, EventSerializer serializer) {
        try {
            var engine = AxonJdbc.on(file, serializer);
            return configurer -> configurer.configureEmbeddedEventStore(c -> engine);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ConfigurableApplicationContext stopReadModels(ConfigurableApplicationContext program) {
        program.getBean(Projections.class).stop();
        return program;
    }

    private static Path folder() throws IOException {
        return Files.createTempDirectory("xentree-bench");
    }

    private static String[] arguments(Path folder) {
        return Map.of(
                        "server.port", "0",
                        "management.server.port", "-1",
                        "xentree.data", folder.resolve("data").toString(),
                        "xentree.sessions.sweepevery", "1h",
                        "logging.level.ai.xentree", "warn")
                .entrySet()
                .stream()
                .flatMap(setting -> Stream.of("--" + setting.getKey() + "=" + setting.getValue()))
                .toArray(String[]::new);
    }
}
