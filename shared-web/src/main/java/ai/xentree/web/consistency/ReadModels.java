package ai.xentree.web.consistency;

import java.time.Duration;

/** Knows how far the read models have come. */
@FunctionalInterface
public interface ReadModels {

    /** Waits until all read models show the event of that position; answers whether they do in time. */
    boolean await(long position, Duration atMost);
}
