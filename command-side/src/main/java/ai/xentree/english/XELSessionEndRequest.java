package ai.xentree.english;

import java.util.UUID;

/** Which session to end. */
record XELSessionEndRequest(UUID sessionId) {}
