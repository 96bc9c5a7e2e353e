package ai.xentree.bench.crash;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The program in a process of its own, which can be killed. */
final class Server {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+) \\(http\\) with context path");
    private static final Pattern STARTED = Pattern.compile("Started \\w+ in \\S+ seconds");
    private static final int PATIENCE_SECONDS = 600;

    private final CompletableFuture<Integer> port = new CompletableFuture<>();
    private final Queue<String> output = new ConcurrentLinkedQueue<>();
    private final Process process;

    private Server(Process process) {
        this.process = process;
    }

    /** Starts it on a data folder; it does not serve yet. */
    static Server launch(Path data, Map<String, String> environment) throws IOException {
        var command = command(List.of("serve", "--port=0", "--data=" + data));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var server = new Server(builder.start());
        Runtime.getRuntime().addShutdownHook(new Thread(server.process::destroyForcibly));
        Thread.ofVirtual().start(server::read);
        return server;
    }

    /** The command line of the program with those arguments. */
    static List<String> command(List<String> arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("--sun-misc-unsafe-memory-access=allow"));
        command.addAll(program());
        command.add("ai.xentree.standalone.Xentree");
        command.addAll(arguments);
        return command;
    }

    /** As {@code ./xentree serve} starts it where that is built; otherwise with what this JVM runs on, which starts slower. */
    private static List<String> program() throws IOException {
        var home = System.getProperty("xentree.home");
        var built = home == null ? null : Path.of(home, "standalone", "target");
        if (built == null || Files.notExists(built.resolve("xentree.aot"))) {
            return List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"));
        }
        return List.of(
                "-XX:AOTCache=" + built.resolve("xentree.aot"),
                "-Xlog:aot=off",
                "-Xlog:cds=off",
                "-cp",
                jars(built) + File.pathSeparator + jars(built.resolve("lib")));
    }

    /** In the order in which the shell names them: a cache is only good for the same class path. */
    private static String jars(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".jar"))
                    .sorted()
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    /**
     * Where it serves, once it does.
     *
     * @throws IOException if it ended instead
     */
    URI address() throws IOException, InterruptedException {
        try {
            return URI.create("http://localhost:" + port.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("The program does not serve:\n" + said(), e);
        }
    }

    long pid() {
        return process.pid();
    }

    /** What it said so far. */
    String said() {
        return String.join("\n", output);
    }

    /** Ends it as a power cut would, but for the disk. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Ends it as Ctrl-C does. */
    void stop() {
        process.destroy();
        process.onExit().join();
    }

    private void read() {
        var first = 0;
        try (var lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                output.add(line);
                var found = PORT.matcher(line);
                if (first == 0 && found.find()) {
                    first = Integer.parseInt(found.group(1));
                }
                if (STARTED.matcher(line).find()) {
                    port.complete(first);
                }
            }
        } catch (IOException e) {
            output.add(e.toString());
        }
        port.completeExceptionally(new IOException("It ended."));
    }
}
