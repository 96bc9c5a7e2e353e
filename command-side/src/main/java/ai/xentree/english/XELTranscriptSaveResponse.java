package ai.xentree.english;

import java.time.Instant;
import java.util.UUID;

/** A stored entry. */
record XELTranscriptSaveResponse(UUID id, UUID sessionId, Instant savedAt) {}
