package ai.xentree.sessions;

import java.time.Instant;

/** Asks for the open sessions whose time is up at an instant, longest overdue first; answered with {@link SilentSession}s. */
public record FindSilentSessions(Instant now, int limit) {}
