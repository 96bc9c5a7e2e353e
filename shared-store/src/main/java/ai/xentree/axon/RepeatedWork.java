package ai.xentree.axon;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Does something again and again while the program runs, beginning after Axon has started. What fails is tried again the next time. */
public final class RepeatedWork implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RepeatedWork.class);
    private static final long STOPS_WITHIN_SECONDS = 30;

    private final String name;
    private final Duration pause;
    private final Work work;
    private final Consumer<ExecutorService> end;
    private volatile ScheduledExecutorService scheduler = idle();

    /** What is done. */
    @FunctionalInterface
    public interface Work {

        /** Does it once. */
        void run() throws Exception;
    }

    /**
     * Work under a name, which the stop waits for.
     *
     * @param pause before the first time, and between the end of one time and the beginning of the next
     */
    public RepeatedWork(String name, Duration pause, Work work) {
        this(name, pause, work, ExecutorService::shutdown);
    }

    private RepeatedWork(String name, Duration pause, Work work, Consumer<ExecutorService> end) {
        this.name = name;
        this.pause = pause;
        this.work = work;
        this.end = end;
    }

    /**
     * Work under a name that may take longer than a stop should: the stop interrupts it.
     *
     * @param pause before the first time, and between the end of one time and the beginning of the next
     */
    public static RepeatedWork interruptible(String name, Duration pause, Work work) {
        return new RepeatedWork(name, pause, work, ExecutorService::shutdownNow);
    }

    private void runAndReport() {
        try {
            work.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            LOG.warn("Work on {} failed and will be tried again", name, e);
        }
    }

    @Override
    public void start() {
        scheduler = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).factory());
        var millis = pause.toMillis();
        var _ = scheduler.scheduleWithFixedDelay(this::runAndReport, millis, millis, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        end.accept(scheduler);
        try {
            if (!scheduler.awaitTermination(STOPS_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("Work on {} took too long to stop", name);
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
