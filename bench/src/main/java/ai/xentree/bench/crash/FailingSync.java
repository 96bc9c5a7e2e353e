package ai.xentree.bench.crash;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.stream.Stream;

/** Every sync fails with an I/O error for a while, by strace. */
record FailingSync() implements NoWrites {

    private static final List<String> STRACE =
            List.of("strace", "-f", "-qq", "-e", "trace=fsync,fdatasync", "-e", "inject=fsync,fdatasync:error=EIO");

    @Override
    public String name() {
        return "fsync";
    }

    /** Whether there is an strace here that may look at other processes. */
    static boolean possible() throws IOException, InterruptedException {
        try {
            var process = new ProcessBuilder(with("true"))
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false; // there is no such command
        }
    }

    private static List<String> with(String... arguments) {
        return Stream.concat(STRACE.stream(), Stream.of(arguments)).toList();
    }

    @Override
    public Outage begin(Rounds rounds, Server server) throws IOException {
        var strace = new ProcessBuilder(with("-p", Long.toString(server.pid())))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
        return () -> {
            strace.destroy(); // and so lets the program go
            strace.waitFor();
        };
    }
}
