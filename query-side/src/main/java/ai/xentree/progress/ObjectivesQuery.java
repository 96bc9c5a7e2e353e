package ai.xentree.progress;

import ai.xentree.stats.StatsQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which objectives are wanted.
 *
 * @param stats who asks, of which organization or team
 * @param status only those doing so; null for all
 * @param includeArchived archived ones too
 */
public record ObjectivesQuery(StatsQuery stats, @Nullable ObjectiveStatus status, boolean includeArchived) {

    boolean wants(LearningObjective objective) {
        return includeArchived || objective.archivedAt() == null;
    }

    boolean wants(JudgedObjective judged) {
        return status == null || status == judged.judgement().status();
    }
}
