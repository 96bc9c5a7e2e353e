package ai.xentree.standalone.operators;

import java.net.URI;
import picocli.CommandLine.Option;

/** Which server to talk to, and as whom. */
final class ServerOptions {

    @Option(
            names = "--server",
            paramLabel = "URL",
            defaultValue = "${env:XENTREE_SERVER:-http://localhost:8080}",
            description = "The running server (default: ${DEFAULT-VALUE}).")
    private URI address = URI.create("http://localhost:8080");

    /** The server, as whom the environment names: by XENTREE_TOKEN, or by the first administrator's name and password. */
    Server server() {
        return Server.of(address, System.getenv());
    }
}
