package ai.xentree.reference.generated;

import ai.xentree.sessions.SessionEvent.ActivityRecorded;
import ai.xentree.sessions.SessionEvent.Reason;
import ai.xentree.sessions.SessionEvent.SessionEnded;
import ai.xentree.sessions.SessionEvent.SessionStarted;
import ai.xentree.sessions.SessionSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sessions of one person as they happen, one of a kind at a time, some of them ended by the system. */
record LiveSessions(Dice dice, Timeline timeline, UUID user, List<Course> courses) {

    private static final Duration SILENCE = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(12);

    void happen(SessionSource source, List<Instant> moments) {
        for (int i = 0; i < moments.size(); i++) {
            var start = moments.get(i);
            var free = i + 1 < moments.size() ? Duration.between(start, moments.get(i + 1)) : LONGEST;
            session(source, start, free);
        }
    }

    /** Lasts at most until the next one begins, which then takes its place. */
    private void session(SessionSource source, Instant start, Duration free) {
        var id = dice.id();
        var module = source == SessionSource.XEL && dice.onceIn(2)
                ? dice.oneOf(courses).moduleId()
                : null;
        timeline.add(start, new SessionStarted(id, user, source, module, null, start));
        var wanted = dice.length();
        var lasts = wanted.compareTo(free) < 0 ? wanted : free;
        if (dice.onceIn(4) && lasts.plus(SILENCE).compareTo(free) < 0) {
            timeline.add(start.plus(lasts), new ActivityRecorded(id, user, start.plus(lasts)));
            end(id, source, module, start, lasts, SILENCE, Reason.SILENT);
        } else if (dice.onceIn(9) && LONGEST.compareTo(free) <= 0) {
            end(id, source, module, start, LONGEST, Duration.ZERO, Reason.TOO_LONG);
        } else {
            var reason = lasts.equals(free) ? Reason.SUPERSEDED : Reason.ENDED;
            end(id, source, module, start, lasts, Duration.ZERO, reason);
        }
    }

    private void end(
            UUID id,
            SessionSource source,
            @Nullable UUID module,
            Instant start,
            Duration lasts,
            Duration noticedAfter,
            Reason reason) {
        var end = start.plus(lasts);
        timeline.add(
                end.plus(noticedAfter),
                new SessionEnded(id, user, source, module, start, end, lasts.toSeconds(), reason));
    }
}
