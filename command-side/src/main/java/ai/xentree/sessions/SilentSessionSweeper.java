package ai.xentree.sessions;

import ai.xentree.axon.AxonLifecycle;
import ai.xentree.axon.Commands;
import ai.xentree.core.Actor;
import ai.xentree.sessions.SessionCommand.EndSilentSession;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Ends silent sessions. It asks which of the open ones are due and lets each session decide for itself, so that running it
 * twice, late, or in several programs makes no difference; what it missed while the program was down it finds afterwards.
 */
final class SilentSessionSweeper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SilentSessionSweeper.class);
    private static final int AT_ONCE = 10_000;
    private static final long ANSWER_WITHIN_SECONDS = 30;

    private final Commands commands;
    private final QueryGateway queries;
    private final InstantSource clock;
    private final SessionSettings settings;
    private volatile ScheduledExecutorService scheduler = idle();

    SilentSessionSweeper(Commands commands, QueryGateway queries, InstantSource clock, SessionSettings settings) {
        this.commands = commands;
        this.queries = queries;
        this.clock = clock;
        this.settings = settings;
    }

    /** Ends the sessions that are due, the longest overdue first; answers how many it asked to end. */
    int sweep() throws InterruptedException, ExecutionException, TimeoutException {
        var due = due();
        due.forEach(this::end);
        return due.size();
    }

    private List<SilentSession> due() throws InterruptedException, ExecutionException, TimeoutException {
        return queries.query(
                        new FindSilentSessions(clock.instant(), AT_ONCE),
                        ResponseTypes.multipleInstancesOf(SilentSession.class))
                .get(ANSWER_WITHIN_SECONDS, TimeUnit.SECONDS);
    }

    private void end(SilentSession session) {
        commands.send(new EndSilentSession(session.sessionId(), clock.instant(), Actor.SYSTEM));
    }

    private void sweepAndReport() {
        try {
            sweep();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            LOG.warn("Silent sessions could not be ended now; the next sweep will", e);
        }
    }

    @Override
    public void start() {
        scheduler = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("silent-sessions").factory());
        var every = settings.sweepEvery().toMillis();
        var _ = scheduler.scheduleWithFixedDelay(this::sweepAndReport, every, every, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        scheduler.shutdown();
        try {
            if (!scheduler.awaitTermination(ANSWER_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("Ending silent sessions took too long to stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        scheduler = idle();
    }

    @Override
    public boolean isRunning() {
        return !scheduler.isShutdown();
    }

    @Override
    public int getPhase() {
        return AxonLifecycle.PHASE + 2;
    }

    private static ScheduledExecutorService idle() {
        var none = Executors.newScheduledThreadPool(0);
        none.shutdown();
        return none;
    }
}
