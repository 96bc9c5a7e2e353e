package ai.xentree.bench.served;

import ai.xentree.bench.Machine;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Learners at work over many connections, each connection for learners of its own. */
final class Load {

    private final Served served;
    private final List<List<Learner>> byConnection;

    Load(Served served, List<String> tokens, int connections, String headers) {
        this.served = served;
        this.byConnection = IntStream.range(0, connections)
                .mapToObj(connection -> IntStream.range(0, tokens.size())
                        .filter(learner -> learner % connections == connection)
                        .mapToObj(learner -> new Learner(tokens.get(learner), headers))
                        .toList())
                .toList();
    }

    /**
     * What a round came to.
     *
     * @param perSecond commands acknowledged a second
     * @param serverCpuMicros processor time of the program for each
     * @param clientCpuMicros processor time of this process for each
     * @param micros how long each took
     */
    record Round(double perSecond, double serverCpuMicros, double clientCpuMicros, Histogram micros) {}

    /** Told of each answer. */
    interface Listener {

        void answered(Answer answer) throws IOException;
    }

    /** Sends the next command on each connection as soon as the last is answered. */
    Round closed(Duration length) throws InterruptedException, ExecutionException {
        return run(length, 0, answer -> {});
    }

    /** Sends so many commands a second, whether or not the last are answered; times count from when each was due. */
    Round open(Duration length, int perSecond, Listener listener) throws InterruptedException, ExecutionException {
        return run(length, perSecond, listener);
    }

    private Round run(Duration length, int perSecond, Listener listener)
            throws InterruptedException, ExecutionException {
        var micros = new ConcurrentHistogram(3);
        var serverCpu = served.cpuNanos();
        var clientCpu = Machine.cpuNanos();
        var began = System.nanoTime();
        try (var executor =
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            var tasks = new ArrayList<Callable<Boolean>>();
            for (int number = 0; number < byConnection.size(); number++) {
                var due = new Due(began, perSecond, number, byConnection.size());
                tasks.add(new Worker(byConnection.get(number), due, began + length.toNanos(), micros, listener));
            }
            for (var done : executor.invokeAll(tasks)) {
                done.get();
            }
        }
        double count = micros.getTotalCount();
        return new Round(
                count * 1e9 / (System.nanoTime() - began),
                (served.cpuNanos() - serverCpu) / 1e3 / count,
                (Machine.cpuNanos() - clientCpu) / 1e3 / count,
                micros);
    }

    /** When a connection's requests are due; at once where no rate is given. */
    private record Due(long began, int perSecond, int connection, int connections) {

        long at(int request) {
            return perSecond == 0
                    ? System.nanoTime()
                    : began + (long) ((connection + (double) request * connections) * 1e9 / perSecond);
        }
    }

    private final class Worker implements Callable<Boolean> {

        private final List<Learner> learners;
        private final Due due;
        private final long end;
        private final Histogram micros;
        private final Listener listener;

        private Worker(List<Learner> learners, Due due, long end, Histogram micros, Listener listener) {
            this.learners = learners;
            this.due = due;
            this.end = end;
            this.micros = micros;
            this.listener = listener;
        }

        @Override
        public Boolean call() throws IOException {
            try (var connection = served.connect()) {
                long at;
                for (int request = 0; (at = due.at(request)) < end; request++) {
                    pauseUntil(at);
                    // two after another by the same learner: a start and an end
                    var answer = learners.get(request / 2 % learners.size()).act(connection);
                    micros.recordValue((System.nanoTime() - at) / 1_000);
                    listener.answered(answer);
                }
            }
            return true;
        }

        private static void pauseUntil(long at) {
            for (long left = at - System.nanoTime(); left > 0; left = at - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
        }
    }
}
