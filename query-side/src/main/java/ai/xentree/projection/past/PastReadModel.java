package ai.xentree.projection.past;

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
     * @throws Refused where the instant has not come yet
     * @throws TemporarilyUnavailable where it is not ready yet
     */
    <R> R read(Instant asOf, Function<T, R> reader);
}
