package ai.xentree.engagement;

import static java.util.Objects.requireNonNull;

import ai.xentree.engagement.figures.AdminStatsDashboardResponse;
import ai.xentree.engagement.figures.AdminStatsSection;
import ai.xentree.stats.StatsQuery;
import ai.xentree.stats.pages.Answer;

/** All sections of the dashboard, for someone who has seen nothing before. */
final class WholeDashboard {

    private WholeDashboard() {}

    static Answer<AdminStatsDashboardResponse> of(EngagementStats stats, StatsQuery query) {
        var answer = stats.dashboard(query, AdminStatsSection.ALL, version -> false);
        return new Answer<>(requireNonNull(answer.value().value()), answer.position(), answer.storedAt());
    }
}
