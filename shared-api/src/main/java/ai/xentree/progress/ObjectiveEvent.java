package ai.xentree.progress;

import ai.xentree.core.DomainEvent;
import ai.xentree.core.OfOrganization;
import ai.xentree.core.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The life of an objective. What it has reached is never in it: that is computed. */
public sealed interface ObjectiveEvent extends DomainEvent, OfOrganization {

    /** The objective. */
    UUID objectiveId();

    /** An objective was made; everything as in {@link LearningObjective}. */
    @Stored("progress.ObjectiveCreated")
    record ObjectiveCreated(
            UUID organizationId,
            UUID objectiveId,
            @Nullable UUID teamId,
            @Nullable UUID ownerUserId,
            String title,
            @Nullable String description,
            LocalDate startDate,
            LocalDate dueDate,
            List<KeyResult> keyResults,
            @Nullable UUID createdBy,
            Instant createdAt)
            implements ObjectiveEvent {

        /** What was made. */
        public LearningObjective objective() {
            return new LearningObjective(
                    objectiveId,
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
                    null,
                    createdAt);
        }
    }

    /**
     * An objective is out of the way from now on; it stays readable and goes on being computed.
     *
     * @param archivedBy null for the platform itself
     */
    @Stored("progress.ObjectiveArchived")
    record ObjectiveArchived(
            UUID organizationId, UUID objectiveId, @Nullable UUID archivedBy, Instant archivedAt)
            implements ObjectiveEvent {}
}
