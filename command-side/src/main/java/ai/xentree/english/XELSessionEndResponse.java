package ai.xentree.english;

import ai.xentree.sessions.SessionEvent.SessionEnded;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An ended session.
 *
 * @param status always {@code ended}
 * @param learningTime seconds between start and end
 */
record XELSessionEndResponse(
        UUID sessionId,
        @Nullable UUID moduleId,
        @Schema(allowableValues = "ended") String status,
        Instant startedAt,
        Instant endedAt,
        long learningTime) {

    static XELSessionEndResponse of(SessionEnded ended) {
        return new XELSessionEndResponse(
                ended.sessionId(),
                ended.moduleId(),
                "ended",
                ended.startedAt(),
                ended.endedAt(),
                ended.learningSeconds());
    }
}
