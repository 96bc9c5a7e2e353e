package ai.xentree.axon;

import org.axonframework.config.Configuration;
import org.springframework.context.SmartLifecycle;

/** Starts Axon before anything that uses it, and stops it after. */
public final class AxonLifecycle implements SmartLifecycle {

    /** What uses Axon in the background starts in a later phase; the web server comes last of all. */
    public static final int PHASE = 0;

    private final Configuration axon;
    private volatile boolean running;

    AxonLifecycle(Configuration axon) {
        this.axon = axon;
    }

    @Override
    public void start() {
        axon.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        axon.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
