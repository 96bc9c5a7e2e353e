package ai.xentree.impact.figures;

/** Unit of a figure; points and percent are 0–100. */
public enum ImpactKPIUnit {
    POINTS(1),
    LEVELS(0),
    PERCENT(1);

    private final int decimals;

    ImpactKPIUnit(int decimals) {
        this.decimals = decimals;
    }

    /** To how many decimals a figure in this unit is written. */
    public int decimals() {
        return decimals;
    }
}
