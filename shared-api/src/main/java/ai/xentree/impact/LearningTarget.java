package ai.xentree.impact;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A target as it was set; whether it is met is computed.
 *
 * @param createdBy null where the platform itself made it
 * @param updatedAt when it was made or last changed
 */
public record LearningTarget(
        UUID id,
        UUID organizationId,
        TargetTerms terms,
        @Nullable UUID createdBy,
        Instant createdAt,
        Instant updatedAt) {

    /** The same, saying something else since an instant. */
    public LearningTarget saying(TargetTerms newTerms, Instant at) {
        return new LearningTarget(id, organizationId, newTerms, createdBy, createdAt, at);
    }
}
