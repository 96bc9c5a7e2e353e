package ai.xentree.bench;

import ai.xentree.bench.crash.CrashBench;
import ai.xentree.bench.history.HistorySize;
import ai.xentree.bench.readstore.ReadStoreBench;
import ai.xentree.bench.served.ChecksBench;
import ai.xentree.bench.served.HttpBench;
import ai.xentree.bench.served.LagBench;
import ai.xentree.bench.served.MemoryBench;
import ai.xentree.bench.served.Pace;
import ai.xentree.bench.served.RebuildBench;
import ai.xentree.bench.served.StartupBench;
import ai.xentree.bench.served.WrongCredentialsBench;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** Runs a benchmark by its name. */
final class Bench {

    private static final String USAGE = """
            Usage: ./xentree bench NAME

              commands [inprocess|projected|ledger] [WARM-UP ROUNDS SECONDS]
                                durable commands a second in process, against Axon's own JDBC engine as it comes
                                and with our cache; with the read models kept up meanwhile; with events entered
                                into the Merkle tree meanwhile, and what that costs (default: 20 5 5)
              crash [--rounds N] [--kind KIND|all]
                                kills the program at work (default: 10 times) and says what was lost and what differs;
                                KIND is kill, views-deleted, views-cut, rebuild (while read models are made anew), erasure
                                (while people are erased), backup (while it is backed up, or that), fsync, disk or axonserver;
                                on the Axon Server that XENTREE_AXONSERVER names, and kills that too where
                                XENTREE_AXONSERVER_START is the command line that runs it
              dashboard [PART...] [MEMBERS SESSIONS DAYS]
                                how long the engagement dashboard takes over HTTP on a generated history (default:
                                100000 10000000 730); PART is oulad (real data, taken in through commands), cold, 30d,
                                365d, readers8 (eight clients while commands come in), history (ten times as much),
                                baseline (MongoDB aggregation), full10k or full (all sections); all where none is named
              projections [PART...] [MEMBERS SESSIONS DAYS]
                                how fast the read model of organizations is built anew (default: 10000 980000 365);
                                PART is ordered, random (history in any order), baseline (one upsert an event) or
                                all (all read models)
              learner [PART...] what the learner's side costs with three years of history; PART is views (profile,
                                pulse and modules over HTTP), english or experience (building that read model anew);
                                all where none is named
              admin [PART...] [MEMBERS]
                                how long an administrator of 100000 members waits: PART is cards (of engagement, progress
                                and impact), members (any sort, page and part of a name) or csv (also: heap it takes)
              http [WARM-UP ROUNDS SECONDS]
                                durable commands a second over HTTP, and how long until they can be read
                                (default: 90 5 5)
              lag [WARM-UP ROUNDS SECONDS]
                                how long until the engagement dashboard shows what was acknowledged
              startup [ROUNDS]  how long a start takes, with nothing and with a million events
              rebuild           what a rebuild beside costs those who look on and write meanwhile, with a million events;
                                and how long the past takes to be answered for
              wrong-credentials [WARM-UP SECONDS RATE]
                                how much slower those who are signed in are served while requests without credentials, then
                                wrong passwords, tokens and keys come from 1000 addresses (default: 60 20 1000 a second)
              checks [WARM-UP]  what checking tokens, keys and integration tokens adds to a request (default: 40)
              memory [MINUTES]  what the program holds after minutes of mixed load on a million events (default: 10)
              all               all of these but crash and readstore
              readstore [FILE]  what keeps the read models: SQLite against H2 and plain memory; with the events.db
                                of a stopped program, also how long the whole program takes to build them anew
            """;

    private static final Duration IS_WARM = Duration.ofSeconds(20);
    private static final Duration SERVER_IS_WARM = Duration.ofSeconds(90); // two cores that serve and compile at once
    private static final long SEED = 42;
    private static final HistorySize MILLION = new HistorySize(10_000, 980_000, 365, SEED);

    private Bench() {}

    /** Runs it; exits with 2 if there is none of that name. */
    public static void main(String[] arguments) throws Exception {
        run(arguments);
        System.exit(0);
    }

    private static void run(String[] arguments) throws Exception {
        switch (arguments.length == 0 ? "" : arguments[0]) {
            case "commands" -> commands(rest(arguments));
            case "crash" -> CrashBench.run(rest(arguments));
            case "dashboard" -> DashboardBench.run(rest(arguments), SEED);
            case "projections" -> ReplayBench.run(rest(arguments), SEED);
            case "admin" -> AdminBench.run(rest(arguments), SEED);
            case "learner" -> LearnerBench.run(rest(arguments), SEED);
            case "http" -> HttpBench.run(Pace.of(rest(arguments), SERVER_IS_WARM));
            case "lag" -> LagBench.run(Pace.of(rest(arguments), IS_WARM));
            case "rebuild" -> RebuildBench.run(MILLION);
            case "wrong-credentials" ->
                WrongCredentialsBench.run(
                        Duration.ofSeconds(number(arguments, 1, 60)),
                        Duration.ofSeconds(number(arguments, 2, 20)),
                        number(arguments, 3, 1_000));
            case "checks" -> ChecksBench.run(Duration.ofSeconds(number(arguments, 1, 40)));
            case "startup" -> StartupBench.run(number(arguments, 1, 5), MILLION);
            case "memory" -> MemoryBench.run(Duration.ofMinutes(number(arguments, 1, 10)), MILLION);
            case "all" -> all();
            case "readstore" -> ReadStoreBench.run(rest(arguments));
            default -> {
                System.err.print(USAGE);
                System.exit(2);
            }
        }
    }

    private static void commands(List<String> arguments) throws IOException, InterruptedException, ExecutionException {
        var parts =
                arguments.stream().filter(argument -> !argument.matches("\\d+")).toList();
        CommandsBench.run(parts, Pace.of(arguments.subList(parts.size(), arguments.size()), IS_WARM));
    }

    private static void all() throws Exception {
        for (var name : List.of(
                "commands", "http", "lag", "startup", "dashboard", "projections", "admin", "learner", "memory")) {
            run(new String[] {name});
        }
    }

    private static List<String> rest(String[] arguments) {
        return List.of(arguments).subList(1, arguments.length);
    }

    private static int number(String[] arguments, int place, int otherwise) {
        return arguments.length > place ? Integer.parseInt(arguments[place]) : otherwise;
    }
}
