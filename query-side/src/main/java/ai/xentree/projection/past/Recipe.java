package ai.xentree.projection.past;

import ai.xentree.projection.ComparedForm;
import ai.xentree.projection.Projection;
import ai.xentree.projection.ReadModelPlace;
import java.util.List;
import java.util.function.Function;

/**
 * How a read model of the past is made. What it shows of people must not be their names: it outlasts their erasure.
 *
 * @param name of the read model
 * @param version of its projection
 * @param collections that it takes
 * @param open how it is read
 * @param projection how events become it
 * @param compared the form in which two that show the same events are the same
 */
public record Recipe<T>(
        String name,
        int version,
        List<String> collections,
        Function<ReadModelPlace, T> open,
        Function<Opened<T>, Projection> projection,
        ComparedForm compared) {

    /** A place, and how the read model there is read. */
    public record Opened<T>(ReadModelPlace place, T content) {}

    Opened<T> in(ReadModelPlace place) {
        return new Opened<>(place, open.apply(place));
    }
}
