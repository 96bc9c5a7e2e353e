package ai.xentree.sessions;

/** Where a learning session comes from. */
public enum SessionSource {
    CONVERSATION,
    XEL,
    LIVE,
    IMPORTED
}
