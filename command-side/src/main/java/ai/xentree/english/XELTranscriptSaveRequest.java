package ai.xentree.english;

import ai.xentree.sessions.SessionEvent.Speaker;
import ai.xentree.web.json.NotNullIfGiven;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said.
 *
 * @param role who spoke
 * @param timestamp when; left out: now
 */
record XELTranscriptSaveRequest(
        UUID sessionId,
        Speaker role,
        @Size(min = 1, max = 20_000) String text,
        @NotNullIfGiven @Nullable Instant timestamp,
        @Nullable UUID taskId) {

    /** Without what was said, so that no log has it. */
    @Override
    public String toString() {
        return "XELTranscriptSaveRequest[" + sessionId + "]";
    }
}
