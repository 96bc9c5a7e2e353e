package ai.xentree.english;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One submission.
 *
 * @param taskId left out for imported attempts, like {@code taskKind}
 * @param score points 0–100, one decimal; null until it is evaluated
 */
public record ProgressMemberAttempt(
        UUID attemptId,
        UUID moduleId,
        String moduleTitle,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UUID taskId,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable TaskKind taskKind,
        @Nullable BigDecimal score,
        Instant submittedAt) {}
