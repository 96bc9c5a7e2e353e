package ai.xentree.progress.figures;

import ai.xentree.progress.KeyResult;
import ai.xentree.progress.ProgressObjectiveKeyResult;
import ai.xentree.stats.figures.Exact;

/**
 * How far a key result is, exactly.
 *
 * @param current the metric's figure, in its unit
 */
public record KeyResultProgress(KeyResult keyResult, Exact current) {

    private static final int PERCENT = 100;

    /** (current − baseline) ÷ (target − baseline), held within 0 and 1. */
    Exact progress() {
        var baseline = Exact.of(keyResult.baselineValue());
        var way = Exact.of(keyResult.targetValue()).minus(baseline);
        return current.minus(baseline).dividedBy(way).within(Exact.ZERO, Exact.of(1));
    }

    /** As it is shown. */
    public ProgressObjectiveKeyResult shown() {
        var unit = keyResult.metric().unit();
        var baseline = keyResult.baselineValue();
        return new ProgressObjectiveKeyResult(
                keyResult.id(),
                keyResult.title(),
                keyResult.metric(),
                unit,
                keyResult.measured() ? Exact.of(baseline).rounded(unit.decimals()) : baseline,
                keyResult.targetValue(),
                current.rounded(unit.decimals()),
                progress().times(PERCENT).rounded(ProgressKPIUnit.PERCENT.decimals()));
    }
}
