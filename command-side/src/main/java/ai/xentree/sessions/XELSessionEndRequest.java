package ai.xentree.sessions;

import java.util.UUID;

/** Which session to end. */
record XELSessionEndRequest(UUID sessionId) {}
