package ai.xentree.progress;

import ai.xentree.core.Actor;
import ai.xentree.core.Command;
import ai.xentree.core.OfOrganization;
import java.time.Instant;
import java.util.UUID;

/** What can be asked of an objective: by owners and admins, and by managers of those of their teams. */
public sealed interface ObjectiveCommand extends Command, OfOrganization {

    /** The objective. */
    UUID objectiveId();

    @Override
    default String aggregateId() {
        return aggregateId(objectiveId());
    }

    /** The identifier of that objective's aggregate. */
    static String aggregateId(UUID objectiveId) {
        return "objective:" + objectiveId;
    }

    /**
     * Makes an objective; one that was made already changes nothing. Its team must be one of the organization, its owner a
     * present member and, for a manager, the manager or one of their people.
     */
    record CreateObjective(LearningObjective objective, Actor actor) implements ObjectiveCommand {

        @Override
        public UUID objectiveId() {
            return objective.id();
        }

        @Override
        public UUID organizationId() {
            return objective.organizationId();
        }
    }

    /** Archives an objective; answers an {@link ArchivedObjective}. One that is archived stays as it is. */
    record ArchiveObjective(UUID organizationId, UUID objectiveId, Instant at, Actor actor)
            implements ObjectiveCommand {}
}
