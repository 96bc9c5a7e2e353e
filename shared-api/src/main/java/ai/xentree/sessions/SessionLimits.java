package ai.xentree.sessions;

import java.time.Duration;

/** How long a session lasts at most (semantics.md, section 3). */
public final class SessionLimits {

    /** Without a sign of life for this long, a session is over at its last one. */
    public static final Duration SILENCE = Duration.ofMinutes(30);

    /** No session lasts longer. */
    public static final Duration LONGEST = Duration.ofHours(12);

    private SessionLimits() {}
}
