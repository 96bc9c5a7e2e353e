package ai.xentree.reference.engagement;

import ai.xentree.reference.history.Span;
import ai.xentree.reference.history.Stay;
import ai.xentree.reference.history.Window;
import ai.xentree.sessions.EndedSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When a person learned last before an instant, and what that says (semantics.md, section 3: member_activity). */
public record Activity(@Nullable Instant lastActive, String status) {

    private static final int ACTIVE_DAYS = 7;
    private static final int AT_RISK_DAYS = 30;

    /** As it was at the range's end. */
    public static Activity in(Window window, UUID user) {
        var end = window.span().closes();
        return of(window, user, end, end);
    }

    /** As it is now: all that is known is over. */
    static Activity now(Window window, UUID user) {
        return of(window, user, window.world().now(), Instant.MAX);
    }

    private static Activity of(Window window, UUID user, Instant at, Instant before) {
        var last = window.world().learner(user).sessions().stream()
                .filter(session -> window.counts(user, session.startedAt()))
                .map(EndedSession::endedAt)
                .filter(ended -> ended.isBefore(before))
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Activity(last, status(last, joined(window.scope().members().of(user), before), at));
    }

    /** Of several memberships, the latest that had begun. */
    private static Instant joined(List<Stay> stays, Instant before) {
        return stays.stream()
                .map(Stay::joined)
                .filter(joined -> joined.isBefore(before))
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private static String status(@Nullable Instant last, Instant joined, Instant at) {
        if (last == null) {
            return wholeDays(joined, at) <= ACTIVE_DAYS ? "at_risk" : "inactive";
        }
        var days = wholeDays(last, at);
        if (days <= ACTIVE_DAYS) {
            return "active";
        }
        return days <= AT_RISK_DAYS ? "at_risk" : "inactive";
    }

    private static long wholeDays(Instant from, Instant to) {
        return Duration.between(from, to).toDays();
    }

    /** UTC days with a session. */
    static long days(List<EndedSession> sessions) {
        return sessions.stream()
                .map(session -> Span.day(session.startedAt()))
                .distinct()
                .count();
    }
}
