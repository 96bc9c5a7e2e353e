package ai.xentree.engagement;

import ai.xentree.engagement.figures.AdminStatsUserSession;
import ai.xentree.stats.Question;
import ai.xentree.stats.figures.Range;
import ai.xentree.stats.model.Chunk;
import ai.xentree.stats.model.LearnedSession;
import ai.xentree.stats.model.StatsPages;
import java.time.Instant;
import java.util.List;

/** One member's sessions, as far as they count for an organization. */
record MemberSessions(Question question, int member) {

    private static final int MOST = 50;

    /** The last 50 that began in a range, newest first; of equal start the longer first. */
    List<AdminStatsUserSession> latest(Range range) {
        int chunk = Chunk.FINE.of(member);
        var quarters = range.dates().stream()
                .map(day -> StatsPages.sessions(question.scope().organizationId(), day, chunk))
                .distinct()
                .toList();
        return question.pages().readAll(quarters).stream()
                .flatMap(page -> page.of(Chunk.FINE.slot(member)))
                .filter(session -> range.opens() <= session.startedAt() && session.startedAt() < range.closes())
                .sorted(LearnedSession.NEWEST_FIRST)
                .limit(MOST)
                .map(this::row)
                .toList();
    }

    private AdminStatsUserSession row(LearnedSession session) {
        return new AdminStatsUserSession(
                session.sessionId(),
                session.source(),
                session.moduleId(),
                question.moduleTitle(session.moduleId()),
                Instant.ofEpochMilli(session.startedAt()),
                Instant.ofEpochMilli(session.endedAt()),
                session.learningSeconds());
    }
}
