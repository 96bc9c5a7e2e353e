package ai.xentree.standalone;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/** Both sides in this JVM: embedded, or on the Axon Server that {@code XENTREE_AXONSERVER} names. */
final class RunningProgram implements Platform {

    private final ConfigurableApplicationContext context;

    private RunningProgram(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static RunningProgram start() {
        var settings = settings(folder());
        // Short histories have landmarks too, so that what was then is made from them here.
        settings.put("xentree.time-travel.landmark-every", 50);
        settings.put("xentree.time-travel.landmark-check", "1s");
        // No alerts of people who fell silent years ago while a scenario counts what it has stored.
        settings.put("xentree.inactivity.sweep-every", "1d");
        var axonServer = System.getenv("XENTREE_AXONSERVER");
        if (axonServer != null) {
            settings.putAll(on(axonServer));
        }
        return new RunningProgram(Program.start(settings));
    }

    @Override
    public URI address(String method, String path) {
        return URI.create("http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    @Override
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public boolean isHere() {
        return true;
    }

    /** Of an embedded program, whatever the others of this JVM run on. */
    static Map<String, Object> settings(Path folder) {
        var settings = new LinkedHashMap<String, Object>();
        settings.put("server.port", 0);
        settings.put("management.server.port", 0);
        settings.put("xentree.data", folder.toString());
        settings.put("xentree.admin.username", ADMIN);
        settings.put("xentree.admin.email", "admin@example.com");
        settings.put("xentree.admin.password", ADMIN_PASSWORD);
        settings.put("logging.level.ai.xentree.access", "warn");
        return settings;
    }

    /**
     * What puts a program on an Axon Server, its vault staying in its folder. It has to be the only program there: Axon Server
     * hands each command to any one of them, and another one's vault knows nobody.
     */
    static Map<String, Object> on(String axonServer) {
        return Map.of(
                "spring.profiles.active",
                "axonserver",
                "xentree.axonserver.servers",
                axonServer,
                "xentree.vault.store",
                "embedded");
    }

    private static Path folder() {
        try {
            var folder = Files.createTempDirectory("xentree-scenarios");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder.resolve("data");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path folder) {
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            System.err.println(folder + " is left behind: " + e);
        }
    }
}
