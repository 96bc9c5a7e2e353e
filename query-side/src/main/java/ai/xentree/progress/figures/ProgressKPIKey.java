package ai.xentree.progress.figures;

import static ai.xentree.progress.figures.ProgressKPIUnit.COUNT;
import static ai.xentree.progress.figures.ProgressKPIUnit.PERCENT;
import static ai.xentree.progress.figures.ProgressKPIUnit.SCORE;

/** The key figures of progress, in the order of semantics.md, section 4: how each is called and measured. */
public enum ProgressKPIKey {
    MODULES_STARTED("Modules started", COUNT),
    MODULES_COMPLETED("Modules completed", COUNT),
    COMPLETION_RATE("Completion rate", PERCENT),
    AVERAGE_SCORE("Average score", SCORE),
    TASK_ATTEMPTS("Task attempts", COUNT),
    ACTIVE_OBJECTIVES("Active objectives", COUNT),
    OBJECTIVES_ON_TRACK("Objectives on track", PERCENT);

    private final String label;
    private final ProgressKPIUnit unit;

    ProgressKPIKey(String label, ProgressKPIUnit unit) {
        this.label = label;
        this.unit = unit;
    }

    /** Name to show. */
    public String label() {
        return label;
    }

    /** What it is measured in. */
    public ProgressKPIUnit unit() {
        return unit;
    }
}
