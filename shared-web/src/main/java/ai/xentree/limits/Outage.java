package ai.xentree.limits;

import com.mongodb.MongoException;
import io.github.bucket4j.BucketExceptions.BucketExecutionException;
import io.github.bucket4j.TimeoutException;
import io.github.bucket4j.util.concurrent.batch.BatchHelper.BatchFailedException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Remembers that the other programs could not be asked, and does not ask again for a while: no request waits twice for that. */
final class Outage {

    private static final Logger LOG = LoggerFactory.getLogger(Outage.class);

    private final Duration pause;
    private final InstantSource clock;
    private volatile Instant until = Instant.MIN;

    Outage(Duration pause, InstantSource clock) {
        this.pause = pause;
        this.clock = clock;
    }

    /** Asks all together, or this program alone where that fails or has failed lately. */
    <T> T ask(Supplier<T> together, Supplier<T> alone) {
        if (clock.instant().isBefore(until)) {
            return alone.get();
        }
        try {
            return together.get();
        } catch (MongoException | TimeoutException e) {
            until = clock.instant().plus(pause);
            LOG.warn("Rate limits are counted by this program alone for {}: {}", pause, e.toString());
            return alone.get();
        } catch (BucketExecutionException | BatchFailedException e) {
            LOG.debug("Others changed the same limit all the time", e);
            return alone.get();
        }
    }

    /** The same for what answers nothing. */
    void ask(Runnable together, Runnable alone) {
        ask(
                () -> {
                    together.run();
                    return true;
                },
                () -> {
                    alone.run();
                    return true;
                });
    }
}
