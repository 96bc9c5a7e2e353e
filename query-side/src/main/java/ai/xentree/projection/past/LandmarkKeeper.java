package ai.xentree.projection.past;

import ai.xentree.axon.AxonLifecycle;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks after the landmarks of history from time to time, beside everything else. */
public final class LandmarkKeeper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LandmarkKeeper.class);
    private static final int STOP_SECONDS = 10;

    private final Landmarks landmarks;
    private final Duration every;
    private @Nullable ScheduledExecutorService keeping;

    LandmarkKeeper(Landmarks landmarks, Duration every) {
        this.landmarks = landmarks;
        this.every = every;
    }

    /** Whether all landmarks are there that history has grown past. */
    public boolean hasThemAll() {
        return landmarks.areAllThere();
    }

    @Override
    public synchronized void start() {
        keeping = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("landmarks").factory());
        // What is of another history must go before anybody begins from it; the rest can wait until the start is over.
        keeping.execute(() -> look(landmarks::dropUnwanted));
        var _ = keeping.scheduleWithFixedDelay(
                () -> look(this::keep), every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void keep() throws InterruptedException {
        landmarks.dropUnwanted();
        landmarks.makeMissing();
    }

    private static void look(Look look) {
        try {
            look.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("Landmarks of history are not looked after, and will be later", e);
        }
    }

    /** What may be told to stop. */
    @FunctionalInterface
    private interface Look {
        void run() throws InterruptedException;
    }

    @Override
    public synchronized void stop() {
        if (keeping != null) {
            keeping.shutdownNow();
            awaitEnd(keeping);
        }
        keeping = null;
    }

    private static void awaitEnd(ScheduledExecutorService executor) {
        try {
            if (!executor.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("A landmark of history is still being made");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return keeping != null;
    }

    @Override
    public int getPhase() {
        return AxonLifecycle.PHASE + 1;
    }
}
