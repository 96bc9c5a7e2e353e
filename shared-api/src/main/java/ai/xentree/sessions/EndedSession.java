package ai.xentree.sessions;

import ai.xentree.core.AboutPerson;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session that is over and counts, on the UTC day of its start. Every figure of engagement is made of these. */
public interface EndedSession extends AboutPerson {

    /** The session. */
    UUID sessionId();

    /** Where it comes from. */
    SessionSource source();

    /** The module learned, if any. */
    @Nullable
    UUID moduleId();

    /** When it began. */
    Instant startedAt();

    /** When it ended. */
    Instant endedAt();

    /** Whole seconds between start and end, rounded down. */
    long learningSeconds();
}
