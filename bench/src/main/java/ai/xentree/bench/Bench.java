package ai.xentree.bench;

import ai.xentree.bench.readstore.ReadStoreBench;
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
              readstore [FILE]  what keeps the read models: SQLite against H2 and plain memory; with the events.db
                                of a stopped program, also how long the whole program takes to build them anew
            """;

    private Bench() {}

    /** Runs it; exits with 2 if there is none of that name. */
    public static void main(String[] arguments) throws Exception {
        switch (arguments.length == 0 ? "" : arguments[0]) {
            case "commands" -> CommandsBench.run(List.of(arguments).subList(1, arguments.length));
            case "dashboard" -> DashboardBench.run(folder(arguments));
            case "readstore" -> ReadStoreBench.run(List.of(arguments).subList(1, arguments.length));
            default -> {
                System.err.print(USAGE);
                System.exit(2);
            }
        }
        System.exit(0);
    }

    private static Path folder(String[] arguments) {
        return Path.of(arguments.length > 1 ? arguments[1] : "query-side/src/test/resources/oulad");
    }
}
