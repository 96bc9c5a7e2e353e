package ai.xentree.standalone;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What can be said on the command line; what is not said comes from the environment and application.yml. */
final class ProgramOptions {

    @Option(names = "--port", paramLabel = "N", description = "The port to listen on (default: 8080).")
    private @Nullable Integer port;

    @Option(names = "--data", paramLabel = "DIR", description = "The folder that keeps everything (default: data).")
    private @Nullable Path data;

    Map<String, Object> settings() {
        var settings = new LinkedHashMap<String, Object>();
        if (port != null) {
            settings.put("server.port", port);
        }
        if (data != null) {
            settings.put("xentree.data", data.toString());
        }
        return settings;
    }
}
