package ai.xentree.bench;

import ai.xentree.axon.AxonLifecycle;
import org.springframework.context.SmartLifecycle;

/** Remembers when the program began to follow events, which is before it serves. */
final class LifecycleWatch implements SmartLifecycle {

    private volatile long began;

    double secondsSince() {
        return (System.nanoTime() - began) / 1e9;
    }

    @Override
    public void start() {
        began = System.nanoTime();
    }

    @Override
    public void stop() {
        began = 0;
    }

    @Override
    public boolean isRunning() {
        return began != 0;
    }

    @Override
    public int getPhase() {
        return AxonLifecycle.PHASE;
    }
}
