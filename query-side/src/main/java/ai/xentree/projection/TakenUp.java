package ai.xentree.projection;

import java.util.Set;

/**
 * How much of history a read model holds.
 *
 * @param position of the last event taken up; −1 of none
 * @param setAside sequences of which an event failed, so that nothing that follows in them is taken up
 */
public record TakenUp(long position, Set<String> setAside) {

    /** Nothing yet. */
    public static final TakenUp NOTHING = new TakenUp(ProjectionPositions.NONE, Set.of());

    /** Those sequences by then. */
    public TakenUp {
        setAside = Set.copyOf(setAside);
    }
}
