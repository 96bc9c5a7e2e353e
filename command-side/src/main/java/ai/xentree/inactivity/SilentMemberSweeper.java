package ai.xentree.inactivity;

import ai.xentree.axon.Commands;
import ai.xentree.core.Actor;
import ai.xentree.inactivity.InactivityAlertCommand.RaiseInactivityAlert;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;

/**
 * Raises alerts about members who have been silent for too long. It asks who is and lets the alerts about each decide for
 * themselves, so that running it twice, late, or in several programs makes no difference; what it missed while the program was
 * down it finds afterwards.
 */
final class SilentMemberSweeper {

    private static final long ANSWER_WITHIN_SECONDS = 30;

    private final Commands commands;
    private final QueryGateway queries;
    private final InstantSource clock;
    private final int atOnce;

    SilentMemberSweeper(Commands commands, QueryGateway queries, InstantSource clock, int atOnce) {
        this.commands = commands;
        this.queries = queries;
        this.clock = clock;
        this.atOnce = atOnce;
    }

    /** Raises what alerts are due, or as many as are raised at once. */
    void sweep() throws InterruptedException, ExecutionException, TimeoutException {
        due().forEach(this::alert);
    }

    private List<SilentMember> due() throws InterruptedException, ExecutionException, TimeoutException {
        return queries.query(
                        new FindSilentMembers(clock.instant(), atOnce),
                        ResponseTypes.multipleInstancesOf(SilentMember.class))
                .get(ANSWER_WITHIN_SECONDS, TimeUnit.SECONDS);
    }

    private void alert(SilentMember member) {
        commands.send(new RaiseInactivityAlert(
                member.organizationId(),
                member.userId(),
                member.silentSince(),
                member.days(),
                clock.instant(),
                Actor.SYSTEM));
    }
}
