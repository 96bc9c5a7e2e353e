package ai.xentree.bench.crash;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** A command of an operator in a process of its own, which can be killed. */
final class Tool {

    private final Process process;
    private final CompletableFuture<String> output;

    private Tool(Process process) {
        this.process = process;
        this.output = CompletableFuture.supplyAsync(
                () -> String.join("\n", process.inputReader().lines().toList()));
    }

    /** Starts it on what the program keeps there. */
    static Tool start(Place place, String... words) throws IOException {
        var arguments = Stream.concat(Stream.of(words), Stream.of("--data=" + place.data()))
                .toList();
        var builder = new ProcessBuilder(Server.command(List.copyOf(arguments))).redirectErrorStream(true);
        builder.environment().putAll(place.environment());
        var tool = new Tool(builder.start());
        Runtime.getRuntime().addShutdownHook(new Thread(tool.process::destroyForcibly));
        return tool;
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Waits for its end; answers its exit code. */
    int end() {
        return process.onExit().join().exitValue();
    }

    /** What it said, once it has ended. */
    String said() {
        return output.join();
    }
}
