package ai.xentree.bench;

import ai.xentree.axon.Commands;
import ai.xentree.bench.history.GeneratedHistory;
import ai.xentree.bench.history.Member;
import ai.xentree.core.Actor;
import ai.xentree.core.Ids;
import ai.xentree.sessions.SessionCommand.EndSession;
import ai.xentree.sessions.SessionCommand.StartSession;
import ai.xentree.sessions.SessionSource;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Commands that come in at a steady pace, whether earlier ones are done or not: members of the generated organization who
 * learn on the day after its history.
 */
final class Trickle implements AutoCloseable {

    private static final int COMMANDS_A_SESSION = 2;
    private static final int MINUTE_SECONDS = 60;
    private static final int DAY_SECONDS = 86_400;

    private final Commands commands;
    private final Ids ids;
    private final int members;
    private final SplittableRandom random;
    private final Instant day =
            GeneratedHistory.LAST_DAY.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    private final AtomicLong done = new AtomicLong();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
    private @Nullable Future<?> ticking;

    Trickle(ServingProgram program, int members, long seed) {
        this.commands = program.context().getBean(Commands.class);
        this.ids = program.context().getBean(Ids.class);
        this.members = members;
        this.random = new SplittableRandom(seed);
    }

    /** Begins. */
    void start(int perSecond) {
        var nanos = TimeUnit.SECONDS.toNanos(COMMANDS_A_SESSION) / perSecond;
        ticking = clock.scheduleAtFixedRate(this::learn, 0, nanos, TimeUnit.NANOSECONDS);
    }

    private void learn() {
        var sessionId = ids.next();
        var learner = Member.id(random.nextInt(members));
        var startedAt = day.plusSeconds(random.nextInt(DAY_SECONDS / 2));
        var endedAt = startedAt.plusSeconds(MINUTE_SECONDS + random.nextInt(MINUTE_SECONDS));
        callers.execute(() -> {
            commands.send(new StartSession(sessionId, learner, SessionSource.XEL, null, null, startedAt, Actor.SYSTEM));
            done.incrementAndGet();
            commands.send(new EndSession(sessionId, endedAt, Actor.SYSTEM));
            done.incrementAndGet();
        });
    }

    /** How many commands were done so far. */
    long done() {
        return done.get();
    }

    @Override
    public void close() {
        var failed = ticking != null && ticking.state() == Future.State.FAILED ? ticking.exceptionNow() : null;
        clock.close();
        callers.close();
        if (failed != null) {
            throw new IllegalStateException("Commands did not come in to the end.", failed);
        }
    }
}
