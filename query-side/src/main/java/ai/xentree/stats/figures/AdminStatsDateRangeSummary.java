package ai.xentree.stats.figures;

import java.time.LocalDate;

/** The range and the range of equal length before it, in UTC days, both ends included. */
public record AdminStatsDateRangeSummary(
        LocalDate startDate, LocalDate endDate, LocalDate previousStartDate, LocalDate previousEndDate, int days) {

    /** Of a range. */
    public static AdminStatsDateRangeSummary of(Range range) {
        var previous = range.previous();
        return new AdminStatsDateRangeSummary(
                range.start(), range.end(), previous.start(), previous.end(), range.days());
    }
}
