package ai.xentree.bench.served;

import ai.xentree.bench.served.Load.Round;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;

/**
 * How long is measured.
 *
 * @param warmUp before
 * @param rounds how many times
 * @param round how long each
 */
public record Pace(Duration warmUp, int rounds, Duration round) {

    /** From arguments: seconds to warm up, rounds, seconds each, as far as they are given. */
    public static Pace of(List<String> arguments, Duration warmUp) {
        return new Pace(
                Duration.ofSeconds(number(arguments, 0, (int) warmUp.toSeconds())),
                number(arguments, 1, 5),
                Duration.ofSeconds(number(arguments, 2, 5)));
    }

    private static int number(List<String> arguments, int place, int otherwise) {
        return arguments.size() > place ? Integer.parseInt(arguments.get(place)) : otherwise;
    }

    /** The same for a program that is warm already. */
    Pace brief() {
        return new Pace(round, rounds, round);
    }

    /** Something that goes on for some time. */
    interface Run {

        Round of(Duration length) throws InterruptedException, ExecutionException;
    }

    /** Warms up, saying how that goes, and measures. */
    Rounds measure(Run run) throws InterruptedException, ExecutionException {
        for (var done = Duration.ZERO; done.compareTo(warmUp) < 0; done = done.plus(round)) {
            System.out.printf("# warming up: %.0f/s%n", run.of(round).perSecond());
        }
        var all = new ArrayList<Round>();
        for (int i = 0; i < rounds; i++) {
            all.add(run.of(round));
        }
        return new Rounds(all);
    }

    void print() {
        System.out.printf(
                "# %d s to warm up, the median of %d rounds of %d s%n", warmUp.toSeconds(), rounds, round.toSeconds());
    }
}
