package ai.xentree.bench.served;

import ai.xentree.bench.BenchProgram;
import ai.xentree.bench.Figures;
import ai.xentree.bench.Machine;
import ai.xentree.bench.ServingProgram;
import ai.xentree.bench.history.GeneratedHistory;
import ai.xentree.bench.history.HistorySize;
import ai.xentree.projection.past.Landmarks;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * What a rebuild of the read model of organizations from a million events costs those who look at it meanwhile and those who
 * write, and how long it takes; and how long the past takes to be answered for.
 */
public final class RebuildBench {

    private static final int CONNECTIONS = 16;
    private static final int LEARNERS = 1_000;
    private static final int COMMANDS_PER_SECOND = 200;
    private static final int DASHBOARDS_PER_SECOND = 20;
    private static final Duration WARM_UP = Duration.ofSeconds(60);
    private static final Duration QUIET = Duration.ofSeconds(30);
    private static final Duration AT_MOST = Duration.ofMinutes(10);
    private static final long STORED_AT_THE_SAME_TIME = 10_000; // events, which need not be in order of their instants
    private static final String PROJECTIONS = "/api/v1/admin/projections";

    private final Served served;
    private final Classroom classroom;
    private final Load load;

    private RebuildBench(Served served, Classroom classroom) {
        this.served = served;
        this.classroom = classroom;
        this.load = new Load(served, classroom.learners(), CONNECTIONS, Request.ASYNC);
    }

    /** Runs it on a history of that size. */
    public static void run(HistorySize size) throws IOException, InterruptedException, ExecutionException {
        Machine.print();
        System.out.printf(
                "# %,d events before; %d commands/s by %,d learners and %d dashboards/s all the while; %d s to warm up, %d s"
                        + " quiet, then the rebuild; seed %d%n",
                size.events(),
                COMMANDS_PER_SECOND,
                LEARNERS,
                DASHBOARDS_PER_SECOND,
                WARM_UP.toSeconds(),
                QUIET.toSeconds(),
                size.seed());
        final Classroom classroom;
        final Instant farthest;
        var data =
                Folder.copy(StartupBench.prepared(size), BenchProgram.folder().resolve("data"));
        try (var program = BenchProgram.serving(data)) {
            classroom = Classroom.of(program, GeneratedHistory.members(LEARNERS));
            farthest = beforeLastLandmark(program);
        }
        try (var served = Served.on(data)) {
            new RebuildBench(served, classroom).past("past.farthest_ms", farthest);
        }
        try (var served = Served.on(data)) {
            new RebuildBench(served, classroom).run();
        }
        Folder.delete(data);
    }

    /** About the farthest from any landmark before it: when an event was stored a little before the last one. */
    private static Instant beforeLastLandmark(ServingProgram program) {
        var last = program.context().getBean(Landmarks.class).positions().getLast();
        var store = program.context().getBean(EventStore.class);
        try (var events = store.openStream(new GlobalSequenceTrackingToken(last - STORED_AT_THE_SAME_TIME))) {
            return events.asStream().findFirst().orElseThrow().getTimestamp();
        }
    }

    private void run() throws IOException, InterruptedException, ExecutionException {
        past("past.cold_ms", aSecondAgo());
        watch(WARM_UP);
        var quiet = watch(QUIET);
        past("past.first_ms", aSecondAgo());
        Figures.print("rebuild.dashboard.quiet", quiet);
        rebuild(quiet);
    }

    private static Instant aSecondAgo() {
        return Instant.now().minusSeconds(1);
    }

    /** The first time, when history is folded, and when it is known. */
    private void past(String first, Instant instant) throws IOException {
        var path = "/api/v1/admin/stats/?fields=kpis&as_of=" + instant;
        try (var connection = served.connect()) {
            for (var name : new String[] {first, "past.again_ms"}) {
                var began = System.nanoTime();
                connection
                        .send(Request.get(path, classroom.administrator(), ""))
                        .require(200);
                Figures.print(name, (System.nanoTime() - began) / 1e6, "ms");
            }
        }
    }

    private Histogram watch(Duration length) throws IOException, InterruptedException, ExecutionException {
        try (var viewers = new Viewers(served, classroom.administrator(), DASHBOARDS_PER_SECOND)) {
            load.open(length, COMMANDS_PER_SECOND, answer -> {});
            return viewers.micros();
        }
    }

    private void rebuild(Histogram quiet) throws IOException, InterruptedException, ExecutionException {
        try (var executor = Executors.newSingleThreadExecutor();
                var viewers = new Viewers(served, classroom.administrator(), DASHBOARDS_PER_SECOND)) {
            var done = executor.submit(this::untilRebuilt);
            var commands = 0.0;
            var rounds = 0;
            while (!done.isDone()) {
                commands += load.open(Duration.ofSeconds(1), COMMANDS_PER_SECOND, answer -> {})
                        .perSecond();
                rounds++;
            }
            print(quiet, viewers.micros(), done, commands / rounds);
        }
    }

    private static void print(Histogram quiet, Histogram during, Future<Double> seconds, double commands)
            throws InterruptedException, ExecutionException {
        Figures.print("rebuild.seconds", seconds.get(), "s");
        Figures.print("rebuild.dashboard", during);
        Figures.print("rebuild.commands", commands, "commands/s");
        Figures.print(
                "rebuild.dashboard.ratio",
                (double) during.getValueAtPercentile(99) / quiet.getValueAtPercentile(99),
                "");
    }

    private double untilRebuilt() throws IOException, InterruptedException {
        var began = System.nanoTime();
        try (var connection = served.connect()) {
            var started = connection
                    .send(Request.post(
                            PROJECTIONS, classroom.administrator(), Request.ASYNC, "{\"projection\":\"engagement\"}"))
                    .require(202);
            var path = PROJECTIONS + "/rebuilds/" + started.member("id");
            while (System.nanoTime() - began < AT_MOST.toNanos()) {
                var status = connection
                        .send(Request.get(path, classroom.administrator(), ""))
                        .require(200)
                        .member("status");
                if (status.equals("completed")) {
                    return (System.nanoTime() - began) / 1e9;
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        throw new IllegalStateException("The rebuild does not end.");
    }
}
