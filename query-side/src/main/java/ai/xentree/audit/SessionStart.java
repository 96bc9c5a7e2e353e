package ai.xentree.audit;

import ai.xentree.events.EventTypes;
import ai.xentree.events.RawEvent;
import ai.xentree.sessions.SessionEvent.SessionEnded;
import ai.xentree.sessions.SessionEvent.SessionRecorded;
import ai.xentree.sessions.SessionEvent.SessionStarted;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who began a session, and when, as each event says by which it begins or ends.
 *
 * @param at milliseconds since 1970-01-01T00:00Z
 */
record SessionStart(UUID userId, long at) {

    private static final Set<String> NAMES = Stream.of(SessionStarted.class, SessionEnded.class, SessionRecorded.class)
            .map(type -> EventTypes.declared(type).value())
            .collect(Collectors.toUnmodifiableSet());

    /** Whether an event says that a session began or ended. */
    static boolean concerns(RawEvent event) {
        return NAMES.contains(event.name());
    }

    /** What an event says of it; nothing where it says something else. */
    static Optional<SessionStart> of(Object event) {
        return switch (event) {
            case SessionStarted e -> Optional.of(of(e.userId(), e.startedAt()));
            case SessionEnded e -> Optional.of(of(e.userId(), e.startedAt()));
            case SessionRecorded e -> Optional.of(of(e.userId(), e.startedAt()));
            default -> Optional.empty();
        };
    }

    private static SessionStart of(UUID userId, Instant at) {
        return new SessionStart(userId, at.toEpochMilli());
    }
}
