package ai.xentree.experience.learner;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A learner's best score of each task, in tenths of a point. */
public final class BestScores {

    private static final double TENTHS = 10;

    private final Map<UUID, Integer> tenths;

    /** Scores in tenths by task. */
    public BestScores(Map<UUID, Integer> tenths) {
        this.tenths = new HashMap<>(tenths);
    }

    /** The best score of a task, 0 to 100; null where there is none. */
    @Nullable
    Double of(UUID task) {
        var best = tenths.get(task);
        return best == null ? null : best / TENTHS;
    }

    void add(UUID task, double score) {
        tenths.merge(task, (int) Math.round(score * TENTHS), Math::max);
    }

    /** All of them, in tenths. */
    public Map<UUID, Integer> tenths() {
        return Collections.unmodifiableMap(tenths);
    }
}
