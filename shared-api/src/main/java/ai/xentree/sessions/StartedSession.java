package ai.xentree.sessions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The answer to starting a session.
 *
 * @param sessionId the session that is open now
 * @param endedSessionId the one that this start ended, if any
 */
public record StartedSession(UUID sessionId, @Nullable UUID endedSessionId) {}
