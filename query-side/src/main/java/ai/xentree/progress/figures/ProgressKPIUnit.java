package ai.xentree.progress.figures;

/** Unit of a figure; percent and score are 0–100. */
public enum ProgressKPIUnit {
    COUNT(0),
    PERCENT(1),
    SCORE(1);

    private final int decimals;

    ProgressKPIUnit(int decimals) {
        this.decimals = decimals;
    }

    /** To how many decimals a figure in this unit is written. */
    public int decimals() {
        return decimals;
    }
}
