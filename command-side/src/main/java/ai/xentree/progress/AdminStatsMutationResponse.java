package ai.xentree.progress;

import java.time.Instant;
import java.util.UUID;

/**
 * Result of a change.
 *
 * @param id what was changed
 * @param status its state now
 * @param changed false when it was in that state already
 * @param message what happened, in words
 * @param updatedAt when it came into that state
 */
record AdminStatsMutationResponse(UUID id, String status, boolean changed, String message, Instant updatedAt) {

    static AdminStatsMutationResponse of(UUID objectiveId, ArchivedObjective archived) {
        var message = archived.changed() ? "Objective archived" : "The objective was archived before";
        return new AdminStatsMutationResponse(
                objectiveId, "archived", archived.changed(), message, archived.archivedAt());
    }
}
