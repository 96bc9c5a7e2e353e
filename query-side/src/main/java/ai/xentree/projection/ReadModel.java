package ai.xentree.projection;

import java.util.List;
import java.util.function.Function;

/**
 * A read model, which may be made in several places: where it answers, and beside that where it is made anew.
 *
 * @param name of the read model and its projection
 * @param collections which are its alone
 * @param projection that makes it in a place
 * @param readableSince the oldest version whose documents today's queries can answer from until they are made anew; of later
 *     versions than the projection's they can answer from none
 * @param compared the form in which two that show the same events are the same
 */
public record ReadModel(
        String name,
        List<String> collections,
        Function<ReadModelPlace, Projection> projection,
        int readableSince,
        ComparedForm compared) {

    private static final int EVER = 1;

    /**
     * A read model whose documents of every version so far today's queries can answer from, and which depends on nothing but
     * events.
     */
    public ReadModel(String name, List<String> collections, Function<ReadModelPlace, Projection> projection) {
        this(name, collections, projection, EVER, ComparedForm.AS_STORED);
    }

    /** The same, of which two may differ that show the same events, but not in that form. */
    public ReadModel comparedAs(ComparedForm form) {
        return new ReadModel(name, collections, projection, readableSince, form);
    }
}
