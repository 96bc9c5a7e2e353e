package ai.xentree.impact;

import ai.xentree.impact.figures.ImpactTrendPoint;
import ai.xentree.impact.figures.ImpactTrendResponse;
import ai.xentree.stats.Question;
import ai.xentree.stats.figures.AdminStatsDateRangeSummary;
import java.util.List;

/** Impact by week. */
final class WeeklyTrend {

    private final Question question;
    private final ValueReader reader;

    WeeklyTrend(Question question) {
        this.question = question;
        this.reader = new ValueReader(question);
    }

    ImpactTrendResponse response() {
        return new ImpactTrendResponse(question.summary(), AdminStatsDateRangeSummary.of(question.range()), points());
    }

    /** Of each week only the days in the range, with their own population. */
    private List<ImpactTrendPoint> points() {
        var weights = reader.weights();
        var weeks = question.range().weeks().iterator();
        return reader.xpi()
                .atEnds(question.range().weeks())
                .map(xpi -> reader.columns(weeks.next(), xpi))
                .map(columns -> ImpactTrendPoint.of(columns, reader.population(columns.range()), weights))
                .toList();
    }
}
