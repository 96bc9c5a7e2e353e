package ai.xentree.bench;

import ai.xentree.axon.Commands;
import ai.xentree.core.Actor;
import ai.xentree.core.Ids;
import ai.xentree.sessions.SessionCommand.EndSession;
import ai.xentree.sessions.SessionCommand.StartSession;
import ai.xentree.sessions.SessionSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Callers who start a session and end it, one after another, each for learners of its own: two durable commands for each
 * new aggregate, and a slot that lives long for each learner.
 */
final class CommandLoad {

    static final int CALLERS = 32;

    private static final Instant BEGIN = Instant.parse("2026-03-02T09:00:00Z");
    private static final Duration LONGEST_LATENCY = Duration.ofMinutes(1);
    private static final int DIGITS = 3;

    private final Commands commands;
    private final Ids ids;
    private final List<UUID> learners;

    CommandLoad(Commands commands, Ids ids, List<UUID> learners) {
        this.commands = commands;
        this.ids = ids;
        this.learners = learners;
    }

    /**
     * What a round came to.
     *
     * @param perSecond durable commands a second
     * @param cpuMicros processor time of the whole JVM for each
     * @param micros how long callers waited for each
     */
    record Round(double perSecond, double cpuMicros, Histogram micros) {}

    /** Lets all callers go on for that long. */
    Round run(Duration length, long seed) throws InterruptedException, ExecutionException {
        var micros = new ConcurrentHistogram(LONGEST_LATENCY.toNanos() / 1_000, DIGITS);
        var cpuBefore = Machine.cpuNanos();
        var began = System.nanoTime();
        var end = began + length.toNanos();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var callers = IntStream.range(0, CALLERS)
                    .mapToObj(caller -> new Caller(caller, new SplittableRandom(seed + caller), micros, end))
                    .toList();
            for (var caller : executor.invokeAll(callers)) {
                caller.get();
            }
        }
        var count = micros.getTotalCount();
        return new Round(
                count * 1e9 / (System.nanoTime() - began), (Machine.cpuNanos() - cpuBefore) / 1e3 / count, micros);
    }

    private final class Caller implements Callable<Boolean> {

        private final int number;
        private final SplittableRandom random;
        private final Histogram micros;
        private final long end;

        private Caller(int number, SplittableRandom random, Histogram micros, long end) {
            this.number = number;
            this.random = random;
            this.micros = micros;
            this.end = end;
        }

        @Override
        public Boolean call() {
            while (System.nanoTime() < end) {
                learn();
            }
            return true;
        }

        private void learn() {
            var learner = learners.get(number + CALLERS * random.nextInt(learners.size() / CALLERS));
            var sessionId = ids.next();
            var startedAt = BEGIN.plusSeconds(random.nextInt(30 * 24 * 3_600));
            var endedAt = startedAt.plusSeconds(60 + random.nextInt(180));
            timed(() -> commands.send(
                    new StartSession(sessionId, learner, SessionSource.XEL, null, null, startedAt, Actor.SYSTEM)));
            timed(() -> commands.send(new EndSession(sessionId, endedAt, Actor.SYSTEM)));
        }

        private void timed(Runnable command) {
            var began = System.nanoTime();
            command.run();
            micros.recordValue((System.nanoTime() - began) / 1_000);
        }
    }
}
