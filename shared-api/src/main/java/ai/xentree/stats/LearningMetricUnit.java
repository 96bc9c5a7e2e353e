package ai.xentree.stats;

/** Unit of a metric; score, points and percent are 0–100. */
public enum LearningMetricUnit {
    HOURS(2),
    MEMBERS(0),
    MODULES(0),
    SCORE(1),
    POINTS(1),
    PERCENT(1);

    private final int decimals;

    LearningMetricUnit(int decimals) {
        this.decimals = decimals;
    }

    /** To how many decimals a figure is rounded, half-up, where it is written. */
    public int decimals() {
        return decimals;
    }
}
