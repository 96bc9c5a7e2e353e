package ai.xentree.standalone;

import ai.xentree.vault.MasterKeys;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.net.URI;
import java.util.Map;

/** Each side in a JVM of its own, on one Axon Server and one MongoDB; requests are divided as the gateway does it. */
final class ProgramsApart implements Platform {

    private final Gateway gateway = Gateway.configured();
    private final ChildProgram commands;
    private final ChildProgram queries;

    private ProgramsApart(ChildProgram commands, ChildProgram queries) {
        this.commands = commands;
        this.queries = queries;
    }

    @SuppressWarnings("resource") // ends with this JVM
    static ProgramsApart start() {
        var mongo = new MongoServer(H2Backend.inMemory());
        var settings = Map.ofEntries(
                Map.entry("XENTREE_AXONSERVER_SERVERS", System.getenv("XENTREE_AXONSERVER")),
                Map.entry("XENTREE_MONGODB_URI", mongo.bindAndGetConnectionString() + "/xentree"),
                Map.entry(
                        "XENTREE_VAULT_MASTERKEY", MasterKeys.generate().text().strip()),
                Map.entry("MANAGEMENT_HEALTH_MONGO_ENABLED", "false"),
                Map.entry("LOGGING_LEVEL_ROOT", "info"), // says when it has started
                Map.entry("XENTREE_PORT", "0"),
                Map.entry("XENTREE_MANAGEMENT_PORT", "0"),
                Map.entry("XENTREE_ADMIN_USERNAME", ADMIN),
                Map.entry("XENTREE_ADMIN_EMAIL", "admin@example.com"),
                Map.entry("XENTREE_ADMIN_PASSWORD", ADMIN_PASSWORD));
        var queries = ChildProgram.ofModule("query-side", "ai.xentree.QuerySide", settings);
        var commands = ChildProgram.ofModule("command-side", "ai.xentree.CommandSide", settings);
        return new ProgramsApart(commands, queries);
    }

    @Override
    public URI address(String method, String path) {
        return (gateway.looks(method, path) ? queries : commands).address();
    }

    @Override
    public <T> T part(Class<T> type) {
        throw new UnsupportedOperationException(type + " is in another JVM");
    }

    @Override
    public boolean isHere() {
        return false;
    }
}
