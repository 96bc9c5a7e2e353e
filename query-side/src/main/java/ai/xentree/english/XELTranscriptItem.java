package ai.xentree.english;

import ai.xentree.sessions.SessionEvent.Speaker;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a transcript.
 *
 * @param role who spoke
 * @param timestamp when, by the client's word
 */
record XELTranscriptItem(
        UUID id,
        UUID sessionId,
        Speaker role,
        String text,
        Instant timestamp,
        @Nullable UUID taskId) {}
