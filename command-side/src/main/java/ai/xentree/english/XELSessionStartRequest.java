package ai.xentree.english;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is learned in a session; nothing in particular where both are left out. */
record XELSessionStartRequest(
        @Nullable UUID moduleId, @Nullable UUID taskId) {}
