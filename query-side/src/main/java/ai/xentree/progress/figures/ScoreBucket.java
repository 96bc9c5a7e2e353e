package ai.xentree.progress.figures;

import ai.xentree.core.WireNamed;
import ai.xentree.stats.figures.ScoreUnits;

/** A person's mean score over the modules they completed in a range: the lower bound is included, the upper is not. */
enum ScoreBucket implements WireNamed {
    UNDER_50("<50", 0),
    FROM_50("50-69", 50),
    FROM_70("70-84", 70),
    FROM_85("85+", 85),
    NONE("none", Integer.MAX_VALUE);

    private final String wireName;
    private final int atLeast;

    ScoreBucket(String wireName, int atLeast) {
        this.wireName = wireName;
        this.atLeast = atLeast;
    }

    @Override
    public String wireName() {
        return wireName;
    }

    /** By the exact mean of scores whose sum is given. */
    static ScoreBucket of(ScoreUnits units, long sum, int scores) {
        if (scores == 0) {
            return NONE;
        }
        var found = UNDER_50;
        for (var bucket : values()) {
            found = bucket != NONE && units.reaches(sum, scores, bucket.atLeast) ? bucket : found;
        }
        return found;
    }
}
