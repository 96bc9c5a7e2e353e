package ai.xentree.bench.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the program keeps what it keeps.
 *
 * @param data its data folder
 * @param axonServer host and port of the Axon Server that keeps the events; empty where the folder does
 */
record Place(Path data, String axonServer) {

    static final String ADMIN = "admin";
    static final String PASSWORD = "eleven purple elephants";

    private static final List<String> VIEWS = List.of("views.db", "views.db-wal", "views.db-shm");
    private static final List<String> EVENTS = List.of("events.db", "events.db-wal", "master.key");

    boolean embedded() {
        return axonServer.isEmpty();
    }

    /** The settings of a program there, as environment variables. */
    Map<String, String> environment() {
        var settings = new HashMap<String, String>();
        settings.put("XENTREE_ADMIN_USERNAME", ADMIN);
        settings.put("XENTREE_ADMIN_EMAIL", "admin@example.com");
        settings.put("XENTREE_ADMIN_PASSWORD", PASSWORD);
        settings.put("XENTREE_TOKENS_LIFETIME", "12h"); // callers keep theirs across rounds
        settings.put("XENTREE_MANAGEMENT_PORT", "0");
        settings.put("XENTREE_RATELIMITS_ENABLED", "false"); // all callers share one address
        settings.put("XENTREE_PASSWORDS_MEMORYKIB", "64"); // what is killed should be at work, not at hashing
        settings.put("XENTREE_ERASURE_SWEEPEVERY", "1s");
        settings.put("LOGGING_LEVEL_ORG_SPRINGFRAMEWORK_BOOT_TOMCAT", "info");
        settings.put("LOGGING_LEVEL_AI_XENTREE_ACCESS", "warn");
        if (!embedded()) {
            settings.put("SPRING_PROFILES_ACTIVE", "axonserver");
            settings.put("XENTREE_AXONSERVER_SERVERS", axonServer);
            settings.put("XENTREE_VAULT_STORE", "embedded");
        }
        return settings;
    }

    /** The same for a program in this JVM. */
    Map<String, Object> settings() {
        var settings = new HashMap<String, Object>(Map.of(
                "server.port",
                0,
                "management.server.port",
                -1,
                "xentree.data",
                data,
                "xentree.rate-limits.enabled",
                false,
                "logging.level.ai.xentree",
                "warn",
                "logging.level.org.axonframework",
                "error"));
        if (!embedded()) {
            settings.put("spring.profiles.active", "axonserver");
            settings.put("xentree.axonserver.servers", axonServer);
            settings.put("xentree.vault.store", "embedded");
        }
        return settings;
    }

    Path file(String name) {
        return data.resolve(name);
    }

    void deleteViews() throws IOException {
        for (var name : VIEWS) {
            Files.deleteIfExists(file(name));
        }
    }

    /** The same events and secrets elsewhere, without read models. Nobody may be writing. */
    Place withoutViews(Path elsewhere) throws IOException {
        return copy(EVENTS, elsewhere);
    }

    /** The read models alone, elsewhere. Nobody may be writing. */
    Place viewsAlone(Path elsewhere) throws IOException {
        return copy(VIEWS.subList(0, 2), elsewhere);
    }

    private Place copy(List<String> names, Path elsewhere) throws IOException {
        Files.createDirectories(elsewhere);
        for (var name : names) {
            if (Files.exists(file(name))) {
                Files.copy(file(name), elsewhere.resolve(name));
            }
        }
        return new Place(elsewhere, axonServer);
    }
}
