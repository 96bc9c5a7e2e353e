package ai.xentree.axon;

import ai.xentree.core.Command;
import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.axonserver.connector.command.AxonServerRemoteCommandHandlingException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.NoHandlerForCommandException;
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
    private static final Duration HANDLERS_ARE_KNOWN_WITHIN = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final CommandGateway gateway;
    private final Duration patience;

    /** Sends by that gateway. */
    public Commands(CommandGateway gateway) {
        this(gateway, Duration.ZERO);
    }

    private Commands(CommandGateway gateway, Duration patience) {
        this.gateway = gateway;
        this.patience = patience;
    }

    /**
     * The same for a program that starts: its handlers may not be known to Axon Server yet, so a command that nobody handles is
     * sent again for a while.
     */
    public Commands whileStarting() {
        return new Commands(gateway, HANDLERS_ARE_KNOWN_WITHIN);
    }

    /**
     * Sends a command and answers what its handler answers.
     *
     * @throws Refused if a rule does not allow it
     */
    @NullUnmarked
    public <R> R send(Command command) {
        var deadline = System.nanoTime() + patience.toNanos();
        int attempt = 0;
        while (true) {
            try {
                return gateway.sendAndWait(new GenericCommandMessage<>(command, Provenance.of(command)));
            } catch (NoHandlerForCommandException e) {
                if (System.nanoTime() - deadline >= 0) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            } catch (CommandExecutionException e) {
                if (e.getDetails().orElse(null) instanceof Refusal refusal) {
                    throw new Refused(refusal);
                }
                giveUpOrPause(e, ++attempt);
            } catch (ConcurrencyException | AggregateStreamCreationException | DeadlockException e) {
                giveUpOrPause(e, ++attempt);
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
