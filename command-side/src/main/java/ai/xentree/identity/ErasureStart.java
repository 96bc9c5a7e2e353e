package ai.xentree.identity;

import ai.xentree.axon.AxonLifecycle;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Finishes at every start what was begun of erasing people, beside everything else, as often as it takes. */
final class ErasureStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ErasureStart.class);
    private static final Duration AGAIN_AFTER = Duration.ofSeconds(15);

    private final Erasure erasure;
    private volatile boolean running;

    ErasureStart(Erasure erasure) {
        this.erasure = erasure;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("erasure").start(this::finish);
    }

    private void finish() {
        while (running) {
            try {
                erasure.finish();
                return;
            } catch (RuntimeException e) {
                LOG.warn("Erasures that were begun are not finished yet, and will be tried again", e);
                LockSupport.parkNanos(AGAIN_AFTER.toNanos());
            }
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return AxonLifecycle.PHASE + 2;
    }
}
