package ai.xentree.progress;

import ai.xentree.core.CodePointOrder;
import ai.xentree.english.ProgressMemberAttempt;
import ai.xentree.progress.figures.ProgressMemberSession;
import ai.xentree.stats.Question;
import ai.xentree.stats.model.Attempt;
import ai.xentree.stats.model.LearnedSession;
import ai.xentree.stats.model.StatsPages;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What some members did last before the range's end, in the range or earlier, newest first. */
final class RecentWork {

    private static final int MOST = 5;

    /** Of equal times by the module's title. */
    private static final Comparator<ProgressMemberAttempt> NEWEST_FIRST = Comparator.comparing(
                    ProgressMemberAttempt::submittedAt)
            .reversed()
            .thenComparing(ProgressMemberAttempt::moduleTitle, CodePointOrder.INSTANCE)
            .thenComparing(attempt -> attempt.attemptId().toString());

    private final Question question;
    private final Map<Integer, List<Attempt>> attempts;
    private final Map<Integer, List<LearnedSession>> sessions;

    RecentWork(Question question, int[] members) {
        this.question = question;
        var id = question.scope().organizationId();
        var closes = question.range().closes();
        this.attempts = search(
                        (day, chunk) -> StatsPages.attempts(id, day, chunk),
                        (page, slot) -> page.of(slot).filter(attempt -> attempt.submittedAt() < closes))
                .find(members, MOST);
        this.sessions = search(
                        (day, chunk) -> StatsPages.sessions(id, day, chunk),
                        (page, slot) -> page.of(slot).filter(session -> session.startedAt() < closes))
                .find(members, MOST);
    }

    private <P, T> LastActs<P, T> search(LastActs.PageOfDay<P> page, LastActs.ActsOf<P, T> acts) {
        var first = day(Math.min(question.scope().organization().firstJoined(), question.now()));
        var tomorrow = day(question.now()).plusDays(1);
        var end = question.range().end();
        return new LastActs<>(question.pages(), first, end.isBefore(tomorrow) ? end : tomorrow, page, acts);
    }

    private static LocalDate day(long millis) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC);
    }

    List<ProgressMemberAttempt> attempts(int member) {
        return attempts.getOrDefault(member, List.of()).stream()
                .map(this::row)
                .sorted(NEWEST_FIRST)
                .limit(MOST)
                .toList();
    }

    private ProgressMemberAttempt row(Attempt attempt) {
        return new ProgressMemberAttempt(
                attempt.attemptId(),
                attempt.moduleId(),
                Objects.requireNonNullElse(question.moduleTitle(attempt.moduleId()), ""),
                attempt.taskId(),
                attempt.kind(),
                attempt.tenths() == Attempt.UNSCORED ? null : BigDecimal.valueOf(attempt.tenths(), 1),
                Instant.ofEpochMilli(attempt.submittedAt()));
    }

    /** Of equal times the longer first. */
    List<ProgressMemberSession> sessions(int member) {
        return sessions.getOrDefault(member, List.of()).stream()
                .sorted(LearnedSession.NEWEST_FIRST)
                .limit(MOST)
                .map(this::row)
                .toList();
    }

    private ProgressMemberSession row(LearnedSession session) {
        return new ProgressMemberSession(
                session.sessionId(),
                session.source(),
                question.moduleTitle(session.moduleId()),
                Instant.ofEpochMilli(session.startedAt()),
                Instant.ofEpochMilli(session.endedAt()),
                session.learningSeconds());
    }
}
