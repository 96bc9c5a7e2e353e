package ai.xentree.projection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A read model, which may be made in several places: where it answers, and beside that where it is made anew.
 *
 * @param name of the read model and its projection
 * @param collections which are its alone
 * @param projection that makes it in a place
 * @param readableSince the oldest version whose documents today's queries can answer from until they are made anew
 * @param byBatches the fields, by collection, that depend on how events fell into batches and on who wrote them, so that two that
 *     show the same events may differ there
 */
public record ReadModel(
        String name,
        List<String> collections,
        Function<ReadModelPlace, Projection> projection,
        int readableSince,
        Map<String, Set<String>> byBatches) {

    private static final int EVER = 1;

    /**
     * A read model whose documents of every version so far today's queries can answer from, and which depends on nothing but
     * events.
     */
    public ReadModel(String name, List<String> collections, Function<ReadModelPlace, Projection> projection) {
        this(name, collections, projection, EVER, Map.of());
    }

    /** The same, with fields that depend on how events fell into batches. */
    public ReadModel dependingOnBatches(Map<String, Set<String>> fields) {
        return new ReadModel(name, collections, projection, readableSince, fields);
    }
}
