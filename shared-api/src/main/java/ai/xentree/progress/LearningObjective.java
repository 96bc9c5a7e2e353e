package ai.xentree.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An objective as it was set; how far it is is computed.
 *
 * @param teamId only that team; null for the whole organization
 * @param ownerUserId who is responsible
 * @param startDate first UTC day
 * @param dueDate last UTC day, after the first
 * @param createdBy null where the platform itself made it
 * @param archivedAt null while it is not archived
 * @param updatedAt when it was made or, if it is, archived
 */
public record LearningObjective(
        UUID id,
        UUID organizationId,
        @Nullable UUID teamId,
        @Nullable UUID ownerUserId,
        String title,
        @Nullable String description,
        LocalDate startDate,
        LocalDate dueDate,
        List<KeyResult> keyResults,
        @Nullable UUID createdBy,
        Instant createdAt,
        @Nullable Instant archivedAt,
        Instant updatedAt) {

    /** Keeps what it was given. */
    public LearningObjective {
        keyResults = List.copyOf(keyResults);
    }

    /** The same, archived at an instant. */
    public LearningObjective archived(Instant at) {
        return new LearningObjective(
                id,
                organizationId,
                teamId,
                ownerUserId,
                title,
                description,
                startDate,
                dueDate,
                keyResults,
                createdBy,
                createdAt,
                at,
                at);
    }
}
