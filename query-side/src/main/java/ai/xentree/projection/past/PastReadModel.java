package ai.xentree.projection.past;

import ai.xentree.core.Actor;
import ai.xentree.core.Refused;
import ai.xentree.web.errors.TemporarilyUnavailable;
import java.time.Instant;
import java.util.function.Function;

/**
 * A read model as it was.
 *
 * @param <T> how it is read
 */
@FunctionalInterface
public interface PastReadModel<T> {

    /**
     * What a reader finds in what was made of the events stored up to an instant.
     *
     * @param caller who asks
     * @throws Refused where the instant has not come yet, or the caller waits for too many others
     * @throws TemporarilyUnavailable where it is not ready yet
     */
    <R> R read(Instant asOf, Actor caller, Function<T, R> reader);
}
