package ai.xentree.engagement;

import ai.xentree.core.Refusal;
import ai.xentree.engagement.figures.AdminStatsDashboardResponse;
import ai.xentree.engagement.figures.AdminStatsDistributionBucket;
import ai.xentree.engagement.figures.AdminStatsKPIStat;
import ai.xentree.engagement.figures.AdminStatsPulseDay;
import ai.xentree.engagement.figures.AdminStatsSection;
import ai.xentree.engagement.figures.AdminStatsTrendPoint;
import ai.xentree.stats.MemberNames;
import ai.xentree.stats.Question;
import ai.xentree.web.csv.CsvTable;
import ai.xentree.web.csv.RecordTable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One section of the Engagement tab as a file. */
record DashboardFile(Question question, MemberNames names, AdminStatsSection section) {

    /** The one section that is asked for. */
    static AdminStatsSection only(Set<AdminStatsSection> sections) {
        if (sections.size() != 1) {
            throw Refusal.invalid("fields", "must name one section, for text/csv is one table");
        }
        return sections.iterator().next();
    }

    CsvTable table() {
        return switch (section) {
            case KPIS -> rows(AdminStatsKPIStat.class, shown().kpis());
            case PULSE ->
                rows(
                        AdminStatsPulseDay.class,
                        Objects.requireNonNull(shown().pulse()).activityData());
            case TREND -> rows(AdminStatsTrendPoint.class, shown().trend());
            case ACTIVITY_DISTRIBUTION -> rows(AdminStatsDistributionBucket.class, shown().activityDistribution());
            case RETENTION -> retention();
            case MEMBER_ACTIVITY -> new ActivityFile(question, new DashboardParts(question).window(), names).table();
            case MEMBER_DIRECTORY -> new DirectoryFile(question, names).table();
        };
    }

    private CsvTable retention() {
        var cohorts = Objects.requireNonNull(shown().retention()).cohorts();
        return RecordTable.of(RetentionLine.class, () -> cohorts.stream().flatMap(RetentionLine::of));
    }

    private AdminStatsDashboardResponse shown() {
        return AdminStatsDashboardResponse.of(new DashboardParts(question), Set.of(section));
    }

    private static <R extends Record> CsvTable rows(Class<R> type, @Nullable List<R> rows) {
        return RecordTable.of(type, Objects.requireNonNull(rows)::stream);
    }
}
