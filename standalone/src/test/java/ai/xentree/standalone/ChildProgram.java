package ai.xentree.standalone;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A program in a JVM of its own. */
final class ChildProgram {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+) \\(http\\) with context path");
    private static final Pattern STARTED = Pattern.compile("Started \\w+ in \\S+ seconds");

    private final CompletableFuture<Integer> port = new CompletableFuture<>();
    private final StringBuilder output = new StringBuilder();

    private final Process process;

    private ChildProgram(Process process) {
        this.process = process;
    }

    /** Starts the program of one module, without what the other programs consist of, and waits until it serves. */
    static ChildProgram ofModule(String module, String mainClass, Map<String, String> environment) {
        return start(List.of("-cp", classPath(module), mainClass), environment);
    }

    private static ChildProgram start(List<String> arguments, Map<String, String> environment) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            var child = new ChildProgram(builder.start());
            Runtime.getRuntime().addShutdownHook(new Thread(child.process::destroy));
            Thread.ofVirtual().start(child::read);
            child.port.join();
            return child;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> mainClassPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"));
    }

    private static String classPath(String module) {
        return mainClassPath()
                .filter(entry -> entry.contains(part(module)) || !isOfAProgram(entry))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean isOfAProgram(String entry) {
        return entry.contains(part("command-side"))
                || entry.contains(part("query-side"))
                || entry.contains(part("standalone"));
    }

    private static String part(String module) {
        return File.separator + module + File.separator + "target";
    }

    private void read() {
        var first = 0;
        try (var lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                output.append(line).append('\n');
                var found = PORT.matcher(line);
                if (first == 0 && found.find()) {
                    first = Integer.parseInt(found.group(1));
                }
                if (STARTED.matcher(line).find()) {
                    port.complete(first);
                }
            }
        } catch (IOException e) {
            output.append(e);
        }
        port.completeExceptionally(new IllegalStateException("It ended:\n" + output));
    }

    URI address() {
        return URI.create("http://localhost:" + port.join());
    }
}
