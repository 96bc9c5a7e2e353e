package ai.xentree.stats.report.pdf;

import ai.xentree.stats.report.Block.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The values that an axis shows: from 0 to a round number, in steps. */
record Scale(BigDecimal step, int steps) {

    private static final int AT_LEAST = 4;
    private static final List<BigDecimal> ROUND =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

    /** As large as the largest needs. */
    static Scale of(List<Value> values) {
        var largest =
                values.stream().map(Value::value).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        if (largest.signum() == 0) {
            return new Scale(BigDecimal.ONE, 1);
        }
        var rough = largest.divide(BigDecimal.valueOf(AT_LEAST), 6, RoundingMode.UP);
        var magnitude = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        var step = ROUND.stream()
                .map(magnitude::multiply)
                .filter(candidate -> candidate.compareTo(rough) >= 0)
                .findFirst()
                .orElse(magnitude.multiply(BigDecimal.TEN));
        return new Scale(step, largest.divide(step, 0, RoundingMode.CEILING).intValue());
    }

    /** Where on the axis a value is, 0 to 1. */
    float place(BigDecimal value) {
        return value.floatValue() / (step.floatValue() * steps);
    }

    /** What is written at a step. */
    String label(int number) {
        return step.multiply(BigDecimal.valueOf(number)).stripTrailingZeros().toPlainString();
    }
}
