package ai.xentree.stats.figures;

import java.util.List;
import java.util.Optional;

/** The upper quartile of figures, exact (semantics.md, section 4, "Suggestions"). */
public final class Quartile {

    private static final int QUARTERS = 4;
    private static final int UPPER = 3;
    private static final int ENOUGH = 2;

    private Quartile() {}

    /** By linear interpolation between neighbours; empty of fewer than two figures. */
    public static Optional<Exact> upper(List<Exact> figures) {
        if (figures.size() < ENOUGH) {
            return Optional.empty();
        }
        var sorted = figures.stream().sorted().toList();
        int quarters = UPPER * (sorted.size() - 1);
        var below = sorted.get(quarters / QUARTERS);
        var above = sorted.get(Math.min(quarters / QUARTERS + 1, sorted.size() - 1));
        return Optional.of(below.plus(above.minus(below).times(Exact.ratio(quarters % QUARTERS, QUARTERS))));
    }
}
