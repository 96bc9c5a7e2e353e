package ai.xentree.stats.explain;

import java.math.BigDecimal;

/**
 * A number that a figure is computed from.
 *
 * @param name as the formula has it
 * @param value in its unit
 */
public record FigureInput(String name, BigDecimal value, String unit) {

    /** A whole number. */
    public static FigureInput of(String name, long value, String unit) {
        return new FigureInput(name, BigDecimal.valueOf(value), unit);
    }
}
