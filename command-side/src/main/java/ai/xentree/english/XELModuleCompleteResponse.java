package ai.xentree.english;

import ai.xentree.experience.ExperienceRules;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/**
 * A completed module.
 *
 * @param status always the same
 * @param score the best so far, 0 to 100
 * @param completedAt first completion
 * @param firstCompletion whether this is the first one
 * @param xpAwarded experience for it, before boosters
 */
record XELModuleCompleteResponse(
        UUID moduleId,
        @Schema(allowableValues = "completed") String status,
        double score,
        Instant completedAt,
        boolean firstCompletion,
        int xpAwarded) {

    static XELModuleCompleteResponse of(UUID moduleId, CompletedModule completed, ExperienceRules rules) {
        return new XELModuleCompleteResponse(
                moduleId,
                "completed",
                completed.score(),
                completed.completedAt(),
                completed.firstCompletion(),
                completed.firstCompletion() ? rules.completionXp() : 0);
    }
}
