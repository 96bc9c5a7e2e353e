package ai.xentree.stats.explain;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody behind a figure.
 *
 * @param fullName display name
 * @param share what they have to do with it, as {@link FigureExplanationResponse#shareDefinition} says; null for nothing of their
 *     own
 */
public record ExplainedPerson(
        UUID userId,
        String username,
        @Nullable String fullName,
        @Nullable String email,
        @Nullable BigDecimal share) {}
