package ai.xentree.engagement.figures;

import ai.xentree.stats.figures.Window;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Heatmap of the team, to hold a member against.
 *
 * @param teamId the team asked for; null for the whole scope
 * @param memberCount population in the range
 */
public record AdminStatsTeamPulse(
        @Nullable UUID teamId,
        @Nullable String teamName,
        int memberCount,
        List<AdminStatsPulseDay> activityData,
        AdminStatsPulseSummary summary) {

    /** Of the people of a window. */
    public static AdminStatsTeamPulse of(@Nullable UUID teamId, @Nullable String teamName, Window window) {
        var pulse = AdminStatsPulse.of(window);
        return new AdminStatsTeamPulse(teamId, teamName, window.size(), pulse.activityData(), pulse.summary());
    }
}
