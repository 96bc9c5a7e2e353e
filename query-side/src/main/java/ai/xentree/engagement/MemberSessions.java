package ai.xentree.engagement;

import ai.xentree.engagement.figures.AdminStatsUserSession;
import ai.xentree.engagement.figures.Range;
import ai.xentree.engagement.model.EngagementPages;
import ai.xentree.engagement.model.LearnedSession;
import ai.xentree.engagement.pages.Snapshot;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person's sessions, as far as they count for an organization. */
record MemberSessions(Snapshot pages, UUID organizationId) {

    private static final int MOST = 50;

    private static final Comparator<LearnedSession> NEWEST_FIRST = Comparator.comparing(LearnedSession::startedAt)
            .thenComparingLong(LearnedSession::learningSeconds)
            .reversed()
            .thenComparing(LearnedSession::sessionId);

    /** The last 50 that began in a range, newest first; of equal start the longer first. */
    List<AdminStatsUserSession> latest(UUID userId, Range range) {
        var quarters = range.dates().stream()
                .map(day -> EngagementPages.sessions(userId, day))
                .distinct()
                .toList();
        return pages.readAll(quarters).stream()
                .flatMap(list -> list.sessions().stream())
                .filter(session -> session.organizations().contains(organizationId) && within(session, range))
                .sorted(NEWEST_FIRST)
                .limit(MOST)
                .map(this::row)
                .toList();
    }

    private static boolean within(LearnedSession session, Range range) {
        var start = session.startedAt().toEpochMilli();
        return range.opens() <= start && start < range.closes();
    }

    private AdminStatsUserSession row(LearnedSession session) {
        return new AdminStatsUserSession(
                session.sessionId(),
                session.source(),
                session.moduleId(),
                title(session.moduleId()),
                session.startedAt(),
                session.endedAt(),
                session.learningSeconds());
    }

    private @Nullable String title(@Nullable UUID moduleId) {
        if (moduleId == null) {
            return null;
        }
        var title = pages.read(EngagementPages.moduleTitle(moduleId));
        return title.isEmpty() ? null : title;
    }
}
