package ai.xentree.projection.past;

import ai.xentree.projection.Projection;
import ai.xentree.projection.ReadModelPlace;
import java.util.List;
import java.util.function.Function;

/**
 * How a read model of the past is made. What it shows of people must not be their names: it outlasts their erasure.
 *
 * @param name of the read model
 * @param collections that it takes
 * @param open how it is read
 * @param projection how events become it
 */
public record Recipe<T>(
        String name,
        List<String> collections,
        Function<ReadModelPlace, T> open,
        Function<Opened<T>, Projection> projection) {

    /** A place, and how the read model there is read. */
    public record Opened<T>(ReadModelPlace place, T content) {}
}
