package ai.xentree.identity;

/** What a log-out came to. */
record LogoutResponse(String message, int sessionsEnded) {}
