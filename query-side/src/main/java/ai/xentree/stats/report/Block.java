package ai.xentree.stats.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of the report. */
public sealed interface Block {

    /** What it is called; what follows belongs to it. */
    record Heading(String text) implements Block {}

    /** Figures, with their definitions. */
    record Cards(List<Card> cards) implements Block {}

    /**
     * A figure.
     *
     * @param definition what it means, in words
     */
    record Card(String label, BigDecimal value, BigDecimal previousValue, String unit, String definition) {}

    /** A chart of one bar for each label; values are 0 or more. */
    record Bars(String title, String unit, List<Value> bars) implements Block {}

    /** A chart of values by day or week, in order; values are 0 or more. */
    record Line(String title, String unit, List<Value> points) implements Block {}

    /** A value of a chart. */
    record Value(String label, BigDecimal value) {}

    /** A table of shades: percent by cohort and period. */
    record Heat(String title, List<String> periods, List<HeatRow> rows) implements Block {}

    /**
     * A row of shades.
     *
     * @param percents by period; shorter where later ones are not known yet
     */
    record HeatRow(String label, List<BigDecimal> percents) {}

    /** A table: text to the left, numbers to the right. */
    record Table(String title, List<String> header, List<List<@Nullable Object>> rows) implements Block {}
}
