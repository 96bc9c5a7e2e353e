package ai.xentree.bench;

import ai.xentree.axon.AggregateCache;
import ai.xentree.axon.EventStoreSetup;
import ai.xentree.events.EventSerializer;
import ai.xentree.ledger.LedgerKeeper;
import ai.xentree.projection.Projections;
import ai.xentree.standalone.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The whole program on a folder of its own, as benchmarks want it. */
public final class BenchProgram {

    /** The read model of organizations: engagement, progress and impact. */
    static final String ORGANIZATIONS = "engagement";

    private static final int CACHED_AGGREGATES = 20_000; // as the program's own default

    private BenchProgram() {}

    /** As it is. */
    static ConfigurableApplicationContext start() throws IOException {
        return new SpringApplication(Program.class).run(arguments(settings(folder().resolve("data"))));
    }

    /** On that data folder, with an administrator who can sign in. */
    public static ServingProgram serving(Path data) {
        return new ServingProgram(Program.start(settings(data)));
    }

    /** The same, with what is otherwise done at leisure behind the read models, the tree and the sieves of the log, done at once. */
    public static ServingProgram settling(Path data) {
        var settings = new HashMap<>(settings(data));
        settings.put("xentree.ledger.share", 1);
        settings.put("xentree.ledger.pace", "1ms");
        settings.put("xentree.audit.sieve-every", "10ms");
        return new ServingProgram(Program.start(settings));
    }

    /** On that data folder, with the read model of that name only; with all where none is named. */
    static ServingProgram withReadModel(Path data, @Nullable String only, LifecycleWatch watch) {
        return withReadModels(data, only == null ? Set.of() : Set.of(only), watch);
    }

    /** On that data folder, with the read models of those names only; with all where none is named. */
    static ServingProgram withReadModels(Path data, Set<String> only, LifecycleWatch watch) {
        var application = new SpringApplication(Program.class);
        application.addInitializers(context -> {
            context.getBeanFactory().registerSingleton("lifecycleWatch", watch);
        });
        var settings = new HashMap<>(settings(data));
        settings.put("xentree.projections.only", String.join(",", only));
        return new ServingProgram(application.run(arguments(settings)));
    }

    /** On that data folder, with no read model but that of engagement: large histories take the others long, and none reads them. */
    static ServingProgram withEngagement(Path data) {
        return withReadModel(data, ORGANIZATIONS, new LifecycleWatch());
    }

    private static Map<String, Object> settings(Path data) {
        return Map.of(
                "server.port",
                0,
                "management.server.port",
                -1,
                "xentree.data",
                data,
                "xentree.admin.username",
                ServingProgram.ADMIN,
                "xentree.admin.password",
                ServingProgram.PASSWORD,
                "xentree.sessions.sweepevery",
                "1h",
                "xentree.tokens.lifetime",
                "12h",
                "xentree.rate-limits.enabled",
                false,
                "logging.level.ai.xentree",
                "warn",
                "logging.level.ai.xentree.access",
                "warn");
    }

    /** Without read models, and without the tree that is kept beside them. */
    static ConfigurableApplicationContext withoutReadModels() throws IOException {
        return stopReadModels(start());
    }

    /** Without read models, on Axon's own engine, with the cache of aggregates or without; all else is the same. */
    static ConfigurableApplicationContext onAxonJdbc(boolean cached) throws IOException {
        var folder = folder();
        var application = new SpringApplication(Program.class);
        application.addInitializers(context -> useAxonJdbc((GenericApplicationContext) context, folder, cached));
        return stopReadModels(application.run(arguments(settings(folder.resolve("data")))));
    }

    private static void useAxonJdbc(GenericApplicationContext context, Path folder, boolean cached) {
        context.registerBean(
                "axonJdbc",
                EventStoreSetup.class,
                () -> jdbcSetup(folder.resolve("jdbc.db"), context.getBean(EventSerializer.class), cached),
                definition -> definition.setPrimary(true));
    }

    private static EventStoreSetup jdbcSetup(Path file, EventSerializer serializer, boolean cached) {
        try {
            var engine = AxonJdbc.on(file, serializer);
            return configurer -> {
                configurer.configureEmbeddedEventStore(c -> engine);
                if (cached) {
                    configurer.registerComponent(Cache.class, c -> new AggregateCache(CACHED_AGGREGATES));
                }
            };
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ConfigurableApplicationContext stopReadModels(ConfigurableApplicationContext program) {
        program.getBean(Projections.class).stop();
        program.getBean(LedgerKeeper.class).stop();
        return program;
    }

    /** A new folder. */
    public static Path folder() throws IOException {
        return Files.createTempDirectory("xentree-bench");
    }

    private static String[] arguments(Map<String, Object> settings) {
        return settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }
}
