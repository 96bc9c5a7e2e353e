package ai.xentree.progress;

import ai.xentree.stats.LearningMetric;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A new objective.
 *
 * @param teamId null for the whole organization
 * @param ownerUserId who is responsible, a member
 * @param dueDate last day, after {@code startDate}
 */
record ProgressObjectiveCreateRequest(
        @Size(min = 1, max = 200) String title,
        @Nullable @Size(max = 2000) String description,
        @Nullable UUID teamId,
        @Nullable UUID ownerUserId,
        LocalDate startDate,
        LocalDate dueDate,
        @Size(min = 1, max = 10) List<@Valid ProgressKeyResultPayload> keyResults) {

    /** The metrics whose present figures key results start from. */
    Set<LearningMetric> toMeasure() {
        return keyResults.stream()
                .filter(ProgressKeyResultPayload::needsMeasuring)
                .map(ProgressKeyResultPayload::metric)
                .collect(Collectors.toUnmodifiableSet());
    }
}
