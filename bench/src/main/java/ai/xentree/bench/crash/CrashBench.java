package ai.xentree.bench.crash;

import ai.xentree.bench.crash.Attempt.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** Kills the program many times over and says what was lost and what differs. */
public final class CrashBench {

    private static final long SEED = 42;
    private static final int CHECK_EVERY = 25;
    private static final int LINES = 20;

    private CrashBench() {}

    /** Runs it; what was found goes to standard output. Exits with 1 if anything was lost or differs, 2 if not understood. */
    public static void run(List<String> arguments) throws IOException, InterruptedException {
        try {
            if (!run(CrashOptions.of(arguments))) {
                System.exit(1);
            }
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    private static boolean run(CrashOptions options) throws IOException, InterruptedException {
        var troubles = Troubles.of(options.kinds(), setting("XENTREE_AXONSERVER"), setting("XENTREE_AXONSERVER_START"));
        try {
            return troubles.all().isEmpty()
                    || run(new Rounds(troubles.place(), SEED), troubles.all(), options.rounds());
        } finally {
            troubles.end();
        }
    }

    private static boolean run(Rounds rounds, List<Trouble> troubles, int number)
            throws IOException, InterruptedException {
        long lost = 0;
        long differences = 0;
        for (int round = 1; round <= number; round++) {
            var trouble = troubles.get((round - 1) % troubles.size());
            System.out.printf("# round %d: %s%n", round, trouble.name());
            rounds.play(trouble);
            if (round % CHECK_EVERY == 0 || round == number) {
                var check = rounds.check();
                report(check);
                lost = Math.max(lost, check.lost().size());
                differences += check.differences().size();
            }
        }
        print(rounds.ledger(), rounds.leavers(), lost, differences);
        return lost + differences == 0;
    }

    private static String setting(String name) {
        return Objects.requireNonNullElse(System.getenv(name), "");
    }

    private static void report(Check check) {
        System.out.printf(
                "# checked: %d events, %d answers, %d documents%n", check.events(), check.answers(), check.documents());
        check.lost().stream().limit(LINES).forEach(line -> System.out.println("# lost: " + line));
        check.differences().stream().limit(LINES).forEach(line -> System.out.println("# differs: " + line));
    }

    private static void print(Ledger ledger, Leavers leavers, long lost, long differences) {
        System.out.printf("crash.acknowledged %d commands%n", ledger.count(Verdict.ACKNOWLEDGED));
        System.out.printf("crash.unanswered %d commands%n", ledger.count(Verdict.UNKNOWN));
        System.out.printf("crash.refused %d commands%n", ledger.count(Verdict.REFUSED));
        System.out.printf("crash.told_to_come_back %d commands%n", ledger.toldToComeBack());
        System.out.printf("crash.erased %d people, %d of them told%n", leavers.count(), leavers.acknowledged());
        System.out.printf("crash.lost %d commands%n", lost);
        System.out.printf("crash.differences %d documents%n", differences);
    }
}
