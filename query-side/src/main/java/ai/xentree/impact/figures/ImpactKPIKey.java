package ai.xentree.impact.figures;

import static ai.xentree.impact.figures.ImpactKPIUnit.LEVELS;
import static ai.xentree.impact.figures.ImpactKPIUnit.PERCENT;
import static ai.xentree.impact.figures.ImpactKPIUnit.POINTS;

/** The key figures of impact, in the order of semantics.md, section 5: how each is called and measured. */
public enum ImpactKPIKey {
    LVI("Learning value index", POINTS),
    AVERAGE_XPI("Average XPI", POINTS),
    XPI_GAIN("XPI gain", POINTS),
    LEVELS_GAINED("Levels gained", LEVELS),
    TARGETS_MET("Targets met", PERCENT);

    private final String label;
    private final ImpactKPIUnit unit;

    ImpactKPIKey(String label, ImpactKPIUnit unit) {
        this.label = label;
        this.unit = unit;
    }

    /** Name to show. */
    public String label() {
        return label;
    }

    /** What it is measured in. */
    public ImpactKPIUnit unit() {
        return unit;
    }
}
