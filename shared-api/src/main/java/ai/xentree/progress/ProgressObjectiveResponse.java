package ai.xentree.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A learning objective and how far it is.
 *
 * @param ownerName display name
 * @param progress mean of the key results (percent 0–100, 1 decimal)
 * @param elapsed share of its days that are over (percent 0–100, 1 decimal)
 */
public record ProgressObjectiveResponse(
        UUID id,
        UUID organizationId,
        @Nullable UUID teamId,
        @Nullable String teamName,
        @Nullable UUID ownerUserId,
        @Nullable String ownerName,
        String title,
        @Nullable String description,
        LocalDate startDate,
        LocalDate dueDate,
        List<ProgressObjectiveKeyResult> keyResults,
        BigDecimal progress,
        BigDecimal elapsed,
        ObjectiveStatus status,
        boolean archived,
        @Nullable Instant archivedAt,
        @Nullable UUID createdBy,
        Instant createdAt,
        Instant updatedAt) {}
