package ai.xentree.projection;

import java.util.List;
import java.util.function.Function;

/**
 * A read model, which may be made in several places: where it answers, and beside that where it is made anew.
 *
 * @param name of the read model and its projection
 * @param collections which are its alone
 * @param projection that makes it in a place
 * @param readableSince the oldest version whose documents today's queries can answer from until they are made anew
 */
public record ReadModel(
        String name, List<String> collections, Function<ReadModelPlace, Projection> projection, int readableSince) {

    private static final int EVER = 1;

    /** A read model whose documents of every version so far today's queries can answer from. */
    public ReadModel(String name, List<String> collections, Function<ReadModelPlace, Projection> projection) {
        this(name, collections, projection, EVER);
    }
}
