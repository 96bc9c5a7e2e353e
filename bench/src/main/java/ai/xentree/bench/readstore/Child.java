package ai.xentree.bench.readstore;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A program of its own, so that none warms the other up or shares its memory. */
final class Child {

    private Child() {}

    /** One that says nothing but what it prints. */
    static ProcessBuilder of(Class<?> main, String... arguments) {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    /** Runs it to its end. */
    static void run(Class<?> main, String... arguments) throws IOException, InterruptedException {
        var exit = of(main, arguments)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException(main.getSimpleName() + " ended with " + exit);
        }
    }
}
