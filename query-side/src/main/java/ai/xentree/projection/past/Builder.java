package ai.xentree.projection.past;

import ai.xentree.axon.AxonLifecycle;
import ai.xentree.web.errors.TemporarilyUnavailable;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Where points of history are worked out: one after another, so that whoever asks for many leaves the machine to everyone
 * else.
 */
final class Builder implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Builder.class);
    private static final int STOP_SECONDS = 10;

    private final Places places;
    private final Landmarks landmarks;
    private final PastSettings settings;
    private @Nullable ThreadPoolExecutor building;
    private @Nullable ScheduledExecutorService keeping;

    Builder(Places places, Landmarks landmarks, PastSettings settings) {
        this.places = places;
        this.landmarks = landmarks;
        this.settings = settings;
    }

    /**
     * Has something worked out.
     *
     * @throws TemporarilyUnavailable where too much is waiting already
     */
    synchronized void execute(Runnable work) {
        if (building == null) {
            throw PastReadModels.notReady();
        }
        try {
            building.execute(work);
        } catch (RejectedExecutionException e) {
            throw PastReadModels.notReady();
        }
    }

    private void keep() {
        try {
            places.renew();
            places.dropAbandoned();
            landmarks.dropUnwanted();
        } catch (RuntimeException e) {
            LOG.warn("Points of history are not looked after, and will be later", e);
        }
    }

    @Override
    public synchronized void start() {
        building = new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(settings.waiting()),
                Thread.ofPlatform().name("time-travel").factory());
        keeping = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("time-travel-lease").factory());
        var every = Math.max(1, settings.lease().toMillis() / 3);
        var _ = keeping.scheduleWithFixedDelay(this::keep, 0, every, TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void stop() {
        if (building != null && keeping != null) {
            keeping.shutdownNow();
            building.shutdownNow();
            awaitEnd(building);
        }
        building = null;
    }

    private static void awaitEnd(ThreadPoolExecutor executor) {
        try {
            if (!executor.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("A point of history is still being worked out");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return building != null;
    }

    @Override
    public int getPhase() {
        return AxonLifecycle.PHASE + 1;
    }
}
