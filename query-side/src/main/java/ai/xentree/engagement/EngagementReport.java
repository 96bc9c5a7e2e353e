package ai.xentree.engagement;

import ai.xentree.engagement.figures.AdminStatsCohortRetentionCell;
import ai.xentree.engagement.figures.AdminStatsCohortRetentionResponse;
import ai.xentree.engagement.figures.AdminStatsCohortRetentionRow;
import ai.xentree.engagement.figures.AdminStatsDashboardResponse;
import ai.xentree.engagement.figures.AdminStatsKPIStat;
import ai.xentree.engagement.figures.AdminStatsSection;
import ai.xentree.engagement.figures.ExplainedKey;
import ai.xentree.stats.Question;
import ai.xentree.stats.report.Block;
import ai.xentree.stats.report.Block.Bars;
import ai.xentree.stats.report.Block.Card;
import ai.xentree.stats.report.Block.Cards;
import ai.xentree.stats.report.Block.Heading;
import ai.xentree.stats.report.Block.Heat;
import ai.xentree.stats.report.Block.HeatRow;
import ai.xentree.stats.report.Block.Line;
import ai.xentree.stats.report.Block.Value;
import ai.xentree.stats.report.ReportPart;
import ai.xentree.web.json.WireNames;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Engagement in the report. */
@Component
final class EngagementReport implements ReportPart {

    private static final Set<AdminStatsSection> SECTIONS = Set.of(
            AdminStatsSection.KPIS,
            AdminStatsSection.TREND,
            AdminStatsSection.ACTIVITY_DISTRIBUTION,
            AdminStatsSection.RETENTION);
    private static final int MOST_PERIODS = 12; // that fit on a page

    @Override
    public int place() {
        return 1;
    }

    @Override
    public List<Block> blocks(Question question) {
        var shown = AdminStatsDashboardResponse.of(new DashboardParts(question), SECTIONS);
        var days = Objects.requireNonNull(shown.trend()).stream()
                .map(day -> new Value(day.date().toString(), day.totalLearningHours()))
                .toList();
        var times = Objects.requireNonNull(shown.activityDistribution()).stream()
                .map(bucket -> new Value(bucket.bucket().wireName(), BigDecimal.valueOf(bucket.memberCount())))
                .toList();
        return List.of(
                new Heading("Engagement"),
                new Cards(Objects.requireNonNull(shown.kpis()).stream()
                        .map(EngagementReport::card)
                        .toList()),
                new Line("Learning time by day", "hours", days),
                new Bars("People by learning time in the range", "members", times),
                retention(Objects.requireNonNull(shown.retention())));
    }

    private static Card card(AdminStatsKPIStat card) {
        var definition =
                EngagementDefinitions.of(ExplainedKey.valueOf(card.key().name()));
        return new Card(
                card.label(), card.value(), card.previousValue(), WireNames.of(card.unit()), definition.words());
    }

    private static Heat retention(AdminStatsCohortRetentionResponse retention) {
        return new Heat(
                "Retention by the week of joining (percent with a session in the n-th week after)",
                retention.periods().stream().limit(MOST_PERIODS).toList(),
                retention.cohorts().stream().map(EngagementReport::row).toList());
    }

    private static HeatRow row(AdminStatsCohortRetentionRow cohort) {
        var percents = cohort.periods().stream()
                .map(AdminStatsCohortRetentionCell::retentionRate)
                .limit(MOST_PERIODS)
                .toList();
        return new HeatRow("%s (%d)".formatted(cohort.cohort(), cohort.cohortSize()), percents);
    }
}
