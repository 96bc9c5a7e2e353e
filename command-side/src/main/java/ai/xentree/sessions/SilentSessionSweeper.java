package ai.xentree.sessions;

import ai.xentree.axon.Commands;
import ai.xentree.core.Actor;
import ai.xentree.sessions.SessionCommand.EndSilentSession;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;

/**
 * Ends silent sessions. It asks which of the open ones are due and lets each session decide for itself, so that running it
 * twice, late, or in several programs makes no difference; what it missed while the program was down it finds afterwards.
 */
final class SilentSessionSweeper {

    private static final int AT_ONCE = 10_000;
    private static final long ANSWER_WITHIN_SECONDS = 30;

    private final Commands commands;
    private final QueryGateway queries;
    private final InstantSource clock;

    SilentSessionSweeper(Commands commands, QueryGateway queries, InstantSource clock) {
        this.commands = commands;
        this.queries = queries;
        this.clock = clock;
    }

    /** Asks the sessions to end that are due, the longest overdue first. */
    void sweep() throws InterruptedException, ExecutionException, TimeoutException {
        due().forEach(this::end);
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
}
