package ai.xentree.engagement;

import ai.xentree.engagement.figures.AdminStatsUserSession;
import ai.xentree.stats.figures.Range;
import ai.xentree.stats.model.Chunk;
import ai.xentree.stats.model.LearnedSession;
import ai.xentree.stats.model.StatsPages;
import ai.xentree.stats.pages.Snapshot;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One member's sessions, as far as they count for an organization. */
record MemberSessions(Snapshot pages, UUID organizationId, int member) {

    private static final int MOST = 50;

    private static final Comparator<LearnedSession> NEWEST_FIRST = Comparator.comparingLong(LearnedSession::startedAt)
            .thenComparingLong(LearnedSession::learningSeconds)
            .reversed()
            .thenComparing(LearnedSession::sessionId);

    /** The last 50 that began in a range, newest first; of equal start the longer first. */
    List<AdminStatsUserSession> latest(Range range) {
        int chunk = Chunk.FINE.of(member);
        var quarters = range.dates().stream()
                .map(day -> StatsPages.sessions(organizationId, day, chunk))
                .distinct()
                .toList();
        return pages.readAll(quarters).stream()
                .flatMap(page -> page.of(Chunk.FINE.slot(member)))
                .filter(session -> range.opens() <= session.startedAt() && session.startedAt() < range.closes())
                .sorted(NEWEST_FIRST)
                .limit(MOST)
                .map(this::row)
                .toList();
    }

    private AdminStatsUserSession row(LearnedSession session) {
        return new AdminStatsUserSession(
                session.sessionId(),
                session.source(),
                session.moduleId(),
                title(session.moduleId()),
                Instant.ofEpochMilli(session.startedAt()),
                Instant.ofEpochMilli(session.endedAt()),
                session.learningSeconds());
    }

    private @Nullable String title(@Nullable UUID moduleId) {
        if (moduleId == null) {
            return null;
        }
        var title = pages.read(StatsPages.moduleTitle(moduleId));
        return title.isEmpty() ? null : title;
    }
}
