package ai.xentree.engagement.figures;

/** Unit of a figure; percent is 0–100. */
public enum AdminStatsUnit {
    MEMBERS(0),
    PERCENT(1),
    HOURS(2),
    SESSIONS(0),
    MINUTES(1),
    DAYS(0);

    private final int decimals;

    AdminStatsUnit(int decimals) {
        this.decimals = decimals;
    }

    /** To how many decimals a figure in this unit is written. */
    public int decimals() {
        return decimals;
    }
}
