package ai.xentree.stats;

import ai.xentree.stats.figures.Exact;
import ai.xentree.stats.figures.Range;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * How an organization or team stands in a metric, in which it may lag behind (semantics.md, section 4, "Suggestions").
 *
 * @param window the last 90 days
 * @param value its figure in these
 * @param before its figure in the 90 days before
 * @param peers the upper quartile of the other teams' figures in the last 90 days; null without at least two others
 * @param extent (peers − value) ÷ peers where peers have more, else (before − value) ÷ before where that was
 *     more, else 0: they do not lag behind
 */
public record Weakness(
        Population population,
        LearningMetric metric,
        Range window,
        Exact value,
        Exact before,
        @Nullable Exact peers,
        Exact extent) {

    /** The weakest first. */
    public static final Comparator<Weakness> WEAKEST_FIRST =
            Comparator.comparing(Weakness::extent).reversed().thenComparing(Weakness::metric);

    /** Whether others have more. */
    public boolean isBehindPeers() {
        return peers != null && peers.compareTo(value) > 0;
    }
}
