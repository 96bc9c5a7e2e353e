package ai.xentree.sessions;

import java.util.UUID;

/** An open session whose time is up. */
public record SilentSession(UUID sessionId, UUID userId) {}
