package ai.xentree.axon;

import ai.xentree.core.Command;
import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.axonserver.connector.command.AxonServerRemoteCommandHandlingException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.NullUnmarked;

/**
 * Sends commands and waits until what follows from them is durable. A command that lost a race against another is decided
 * again, a few times; nothing of a lost attempt is stored.
 */
public final class Commands {

    private static final int ATTEMPTS = 5;

    private final CommandGateway gateway;

    /** Sends by that gateway. */
    public Commands(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /**
     * Sends a command and answers what its handler answers.
     *
     * @throws Refused if a rule does not allow it
     */
    @NullUnmarked
    public <R> R send(Command command) {
        for (int attempt = 1; ; attempt++) {
            try {
                return gateway.sendAndWait(new GenericCommandMessage<>(command, Provenance.of(command)));
            } catch (CommandExecutionException e) {
                if (e.getDetails().orElse(null) instanceof Refusal refusal) {
                    throw new Refused(refusal);
                }
                giveUpOrPause(e, attempt);
            } catch (ConcurrencyException | AggregateStreamCreationException | DeadlockException e) {
                giveUpOrPause(e, attempt);
            }
        }
    }

    private static void giveUpOrPause(RuntimeException failure, int attempt) {
        var lostRace = !(failure instanceof CommandExecutionException)
                || failure.getCause() instanceof AxonServerRemoteCommandHandlingException;
        if (!lostRace || attempt == ATTEMPTS) {
            throw failure;
        }
        LockSupport.parkNanos(
                TimeUnit.MILLISECONDS.toNanos(ThreadLocalRandom.current().nextLong(1, 5L * attempt + 1)));
    }
}
