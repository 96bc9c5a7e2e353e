package ai.xentree.progress.figures;

import ai.xentree.stats.figures.AdminStatsDateRangeSummary;
import ai.xentree.stats.figures.AdminStatsOrganizationSummary;
import ai.xentree.stats.figures.ModuleWork;
import java.util.List;

/** The population by modules completed in the range, and by mean score over them. */
public record ProgressDistributionResponse(
        AdminStatsOrganizationSummary organization,
        AdminStatsDateRangeSummary dateRange,
        List<ProgressDistributionBucket> modulesCompleted,
        List<ProgressDistributionBucket> averageScore) {

    /** Counts the population. */
    public static ProgressDistributionResponse of(
            AdminStatsOrganizationSummary organization,
            AdminStatsDateRangeSummary dateRange,
            int[] population,
            ModuleWork work) {
        return new ProgressDistributionResponse(
                organization,
                dateRange,
                ProgressDistributionBucket.of(
                        CompletionBucket.values(),
                        population,
                        member -> CompletionBucket.of(work.completions()[member])),
                ProgressDistributionBucket.of(
                        ScoreBucket.values(),
                        population,
                        member -> ScoreBucket.of(work.units(), work.scores()[member], work.completions()[member])));
    }
}
