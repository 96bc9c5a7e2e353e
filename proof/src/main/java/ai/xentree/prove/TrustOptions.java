package ai.xentree.prove;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Whom to believe, and whom to ask. */
final class TrustOptions {

    private static final String TOKEN = "XENTREE_TOKEN";

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description = "The public key that must have signed, base64, from where you trust it."
                    + " Left out, the one that the checkpoint names is believed.")
    private @Nullable String key;

    @Option(
            names = "--server",
            paramLabel = "URL",
            description = "Ask this server. An access token or API key is taken from " + TOKEN + ".")
    private @Nullable URI server;

    @Nullable
    String key() {
        return key;
    }

    boolean hasServer() {
        return server != null;
    }

    Server server(picocli.CommandLine command) {
        if (server == null) {
            throw new ParameterException(command, "Name a file, or a server by --server.");
        }
        return new Server(server, System.getenv(TOKEN));
    }
}
