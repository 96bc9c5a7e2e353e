package ai.xentree.ledger;

import ai.xentree.axon.AxonLifecycle;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Keeps the tree up and has it signed, in the background. */
public final class LedgerKeeper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerKeeper.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(15);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(15);

    private final Follower follower;
    private final Checkpointer checkpointer;
    private final Publishing publishing;
    private @Nullable Thread following;
    private @Nullable ScheduledExecutorService signing;
    private volatile @Nullable String unsigned;

    LedgerKeeper(Follower follower, Checkpointer checkpointer, Publishing publishing) {
        this.follower = follower;
        this.checkpointer = checkpointer;
        this.publishing = publishing;
    }

    /** Signs a checkpoint over all events stored by now; empty where there are none. */
    public Optional<AuditCheckpoint> sign() {
        var signed = checkpointer.signAll(follower::hurry);
        publishing.write();
        var scheduler = signing;
        if (scheduler != null) {
            scheduler.execute(publishing::send);
        }
        return signed;
    }

    /** Signs one if the last is old enough. What fails is told, never thrown: it would not be called again. */
    void signIfDue() {
        try {
            checkpointer.signIfDue();
            unsigned = null;
        } catch (RuntimeException e) {
            unsigned = e.getMessage() == null ? e.toString() : e.getMessage();
            LOG.error("No checkpoint is signed: {}", unsigned);
        }
        publishing.write();
        publishing.send();
    }

    /** What keeps the tree or its signing from going on, if anything does. */
    Optional<String> trouble() {
        return follower.trouble().or(() -> Optional.ofNullable(unsigned));
    }

    @Override
    public void start() {
        follower.prepare();
        following = Thread.ofPlatform().name("ledger").start(follower);
        signing = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("ledger-checkpoints").factory());
        var _ = signing.scheduleWithFixedDelay(
                this::signIfDue, LOOK_EVERY.toMillis(), LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        follower.stop();
        if (signing != null) {
            signing.shutdown();
        }
        try {
            if (following != null) {
                following.join(STOP_WITHIN);
            }
            if (signing != null && !signing.awaitTermination(STOP_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) {
                signing.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        following = null;
        signing = null;
    }

    @Override
    public boolean isRunning() {
        return following != null;
    }

    @Override
    public int getPhase() {
        return AxonLifecycle.PHASE + 1;
    }
}
