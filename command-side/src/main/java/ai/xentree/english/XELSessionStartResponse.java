package ai.xentree.english;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open session.
 *
 * @param status always {@code active}
 * @param endedSessionId the open session that this start ended, if any
 */
record XELSessionStartResponse(
        UUID sessionId,
        @Nullable UUID moduleId,
        @Schema(allowableValues = "active") String status,
        Instant startedAt,
        @Nullable UUID endedSessionId) {}
