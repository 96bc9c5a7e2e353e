package ai.xentree.engagement.figures;

import ai.xentree.stats.figures.AdminStatsDateRangeSummary;
import ai.xentree.stats.figures.AdminStatsOrganizationSummary;
import ai.xentree.stats.figures.Cohort;
import ai.xentree.stats.figures.Range;
import ai.xentree.stats.figures.Roster;
import ai.xentree.stats.figures.Weeks;
import ai.xentree.stats.figures.Window;
import ai.xentree.web.json.Section;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The Engagement tab, or the sections of it that were asked for. */
public record AdminStatsDashboardResponse(
        AdminStatsOrganizationSummary organization,
        AdminStatsDateRangeSummary dateRange,
        @Section @Nullable List<AdminStatsKPIStat> kpis,
        @Section @Nullable AdminStatsPulse pulse,
        @Section @Nullable List<AdminStatsTrendPoint> trend,
        @Section @Nullable List<AdminStatsDistributionBucket> activityDistribution,
        @Section @Nullable AdminStatsCohortRetentionResponse retention,
        @Section @Nullable List<AdminStatsMemberActivityRow> memberActivity,
        @Section @Nullable List<AdminStatsMemberDirectoryRow> memberDirectory) {

    /** What it is made of; each part is asked for only if a section needs it. */
    public interface Parts {

        AdminStatsOrganizationSummary organization();

        Range range();

        /** The range. */
        Window window();

        /** The range before. */
        Window previous();

        Roster roster();

        /** The weeks of both ranges. */
        Weeks weeks();

        /** When it is asked, in milliseconds since 1970-01-01T00:00Z. */
        long now();

        /** The population, in any order. */
        List<AdminStatsMemberActivityRow> activity();

        /** Who is present, in any order. */
        List<AdminStatsMemberDirectoryRow> directory();
    }

    /** Works out those sections, and leaves out the others. */
    public static AdminStatsDashboardResponse of(Parts parts, Set<AdminStatsSection> sections) {
        var wanted = new Wanted(sections);
        return new AdminStatsDashboardResponse(
                parts.organization(),
                AdminStatsDateRangeSummary.of(parts.range()),
                wanted.get(AdminStatsSection.KPIS, () -> kpis(parts)),
                wanted.get(AdminStatsSection.PULSE, () -> AdminStatsPulse.of(parts.window())),
                wanted.get(AdminStatsSection.TREND, () -> trend(parts.window())),
                wanted.get(
                        AdminStatsSection.ACTIVITY_DISTRIBUTION, () -> AdminStatsDistributionBucket.of(parts.window())),
                wanted.get(AdminStatsSection.RETENTION, () -> retention(parts)),
                wanted.get(AdminStatsSection.MEMBER_ACTIVITY, () -> activity(parts)),
                wanted.get(AdminStatsSection.MEMBER_DIRECTORY, () -> directory(parts)));
    }

    private record Wanted(Set<AdminStatsSection> sections) {

        <T> @Nullable T get(AdminStatsSection section, Supplier<T> work) {
            return sections.contains(section) ? work.get() : null;
        }
    }

    private static List<AdminStatsKPIStat> kpis(Parts parts) {
        return Figure.compare(EngagementFigures.of(parts.window()), EngagementFigures.of(parts.previous()));
    }

    private static List<AdminStatsTrendPoint> trend(Window window) {
        return AdminStatsTrendPoint.of(window, window.learning().daySeconds());
    }

    private static AdminStatsCohortRetentionResponse retention(Parts parts) {
        var range = parts.range();
        var weeks = parts.weeks();
        return AdminStatsCohortRetentionResponse.of(
                Cohort.of(range, parts.roster(), weeks, parts.now()),
                Cohort.of(range.previous(), parts.roster(), weeks, parts.now()));
    }

    private static List<AdminStatsMemberActivityRow> activity(Parts parts) {
        return parts.activity().stream()
                .sorted(AdminStatsMemberActivityRow.MOST_TIME_FIRST)
                .toList();
    }

    private static List<AdminStatsMemberDirectoryRow> directory(Parts parts) {
        return parts.directory().stream()
                .sorted(AdminStatsMemberDirectoryRow.BY_USERNAME)
                .toList();
    }
}
