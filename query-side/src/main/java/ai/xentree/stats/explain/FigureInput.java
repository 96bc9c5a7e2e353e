package ai.xentree.stats.explain;

import java.math.BigDecimal;

/**
 * A number that a figure is computed from.
 *
 * @param name as the formula has it
 * @param meaning what it is, in words
 * @param value in its unit
 */
public record FigureInput(String name, String meaning, BigDecimal value, String unit) {

    /** A whole number. */
    public static FigureInput of(String name, String meaning, long value, String unit) {
        return new FigureInput(name, meaning, BigDecimal.valueOf(value), unit);
    }
}
