package ai.xentree.engagement.figures;

import ai.xentree.stats.figures.Exact;
import ai.xentree.stats.figures.Window;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One day of the trend: learning time in hours, and the same divided by the population of the range. */
public record AdminStatsTrendPoint(
        LocalDate date, BigDecimal totalLearningHours, BigDecimal avgLearningHoursPerMember) {

    /** Every day of a range; totals and averages may be of different people. */
    static List<AdminStatsTrendPoint> of(Window window, long[] totals) {
        var decimals = AdminStatsUnit.HOURS.decimals();
        var points = new ArrayList<AdminStatsTrendPoint>();
        for (int day = 0; day < totals.length; day++) {
            var average = Window.hours(window.learning().daySeconds()[day]).dividedBy(Exact.of(window.size()));
            points.add(new AdminStatsTrendPoint(
                    window.range().start().plusDays(day),
                    Window.hours(totals[day]).rounded(decimals),
                    average.rounded(decimals)));
        }
        return points;
    }
}
