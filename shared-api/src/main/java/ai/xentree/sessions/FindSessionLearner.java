package ai.xentree.sessions;

import java.util.UUID;

/** Asks the command side whose a session is, open or over; answered with a user id, or null if there is no such session. */
public record FindSessionLearner(UUID sessionId) {}
