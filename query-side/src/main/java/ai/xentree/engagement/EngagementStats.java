package ai.xentree.engagement;

import ai.xentree.core.Refused;
import ai.xentree.engagement.figures.AdminStatsDashboardResponse;
import ai.xentree.engagement.figures.AdminStatsSection;
import ai.xentree.engagement.figures.AdminStatsUserDetailResponse;
import ai.xentree.engagement.pages.Answer;
import ai.xentree.engagement.pages.Pages;
import ai.xentree.engagement.pages.Snapshot;
import ai.xentree.experience.LearnerStreaks;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** Answers questions about engagement, each wholly from one event position. */
public final class EngagementStats {

    private final Pages pages;
    private final InstantSource clock;
    private final LearnerStreaks streaks;

    /** Reads these pages; what is "now" the clock says, and learners' streaks are asked for. */
    public EngagementStats(Pages pages, InstantSource clock, LearnerStreaks streaks) {
        this.pages = pages;
        this.clock = clock;
        this.streaks = streaks;
    }

    /**
     * The engagement dashboard, or nothing where the caller knows it.
     *
     * @param sections what of it is wanted
     * @param known whether the caller knows the answer of that version
     * @throws Refused where the caller may not see it, or the range is none
     */
    public Answer<Versioned<AdminStatsDashboardResponse>> dashboard(
            StatsQuery query, Set<AdminStatsSection> sections, Predicate<AnswerVersion> known) {
        return pages.read(snapshot -> {
            var question = question(snapshot, query);
            var version = AnswerVersion.of(snapshot.position(), question.now());
            return new Versioned<>(
                    version,
                    known.test(version)
                            ? null
                            : AdminStatsDashboardResponse.of(new DashboardParts(question), sections));
        });
    }

    /**
     * One member in the same window.
     *
     * @throws Refused where the caller may not see them, or the range is none
     */
    public Answer<AdminStatsUserDetailResponse> member(StatsQuery query, UUID userId) {
        return pages.read(snapshot -> new MemberDetail(question(snapshot, query), streaks, userId).answer());
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
