package ai.xentree.english;

import java.util.UUID;

/** Which task to vary. */
record XELTaskRegenerateRequest(UUID moduleId, UUID taskId) {}
