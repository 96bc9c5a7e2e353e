package ai.xentree.engagement;

import ai.xentree.core.Refused;
import ai.xentree.engagement.figures.AdminStatsDashboardResponse;
import ai.xentree.engagement.figures.AdminStatsUserDetailResponse;
import ai.xentree.engagement.pages.Answer;
import ai.xentree.engagement.pages.Pages;
import ai.xentree.engagement.pages.Snapshot;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** Answers questions about engagement, each wholly from one event position. */
public final class EngagementStats {

    private final Pages pages;
    private final InstantSource clock;

    /** Reads these pages; what is "now" the clock says. */
    public EngagementStats(Pages pages, InstantSource clock) {
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * The engagement dashboard.
     *
     * @throws Refused where the caller may not see it, or the range is none
     */
    public Answer<AdminStatsDashboardResponse> dashboard(StatsQuery query) {
        return pages.read(snapshot -> question(snapshot, query).dashboard());
    }

    /**
     * One member in the same window.
     *
     * @throws Refused where the caller may not see them, or the range is none
     */
    public Answer<AdminStatsUserDetailResponse> member(StatsQuery query, UUID userId) {
        return pages.read(snapshot -> new MemberDetail(question(snapshot, query), userId).answer());
    }

    private Question question(Snapshot snapshot, StatsQuery query) {
        return Question.of(snapshot, query, now(snapshot));
    }

    /** Never before the last event, whatever the clocks of two machines say. */
    private Instant now(Snapshot snapshot) {
        var now = clock.instant();
        return now.isBefore(snapshot.storedAt()) ? snapshot.storedAt() : now;
    }
}
