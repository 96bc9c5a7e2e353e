package ai.xentree.bench;

import java.nio.file.Path;
import java.util.List;

/** Runs a benchmark by its name. */
final class Bench {

    private static final String USAGE = """
            Usage: ./xentree bench NAME

              commands [inprocess|projected]
                                durable commands a second in process, against Axon's own JDBC engine; with the read
                                models kept up meanwhile
              dashboard [DIR]   how long the engagement dashboard takes over HTTP, on a folder of OULAD data
                                (default: the one the tests use)
            """;

    private Bench() {}

    /** Runs it; exits with 2 if there is none of that name. */
    public static void main(String[] arguments) throws Exception {
        switch (arguments.length == 0 ? "" : arguments[0]) {
            case "commands" -> CommandsBench.run(List.of(arguments).subList(1, arguments.length));
            case "dashboard" ->
                DashboardBench.run(
                        Path.of(arguments.length > 1 ? arguments[1] : "query-side/src/test/resources/oulad"));
            default -> {
                System.err.print(USAGE);
                System.exit(2);
            }
        }
        System.exit(0);
    }
}
