package ai.xentree.progress;

import ai.xentree.core.Refusal;
import ai.xentree.progress.ObjectiveCommand.ArchiveObjective;
import ai.xentree.progress.ObjectiveCommand.CreateObjective;
import ai.xentree.progress.ObjectiveEvent.ObjectiveArchived;
import ai.xentree.progress.ObjectiveEvent.ObjectiveCreated;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An objective; null before it is made. */
record ObjectiveState(@Nullable LearningObjective objective) {

    /** Nothing has happened. */
    static final ObjectiveState NONE = new ObjectiveState(null);

    /** What follows from a command. Refuses what the rules do not allow. */
    List<ObjectiveEvent> decide(ObjectiveCommand command) {
        return switch (command) {
            case CreateObjective create -> objective == null ? create(create.objective()) : List.of();
            case ArchiveObjective archive -> archive(archive);
        };
    }

    /** The state after an event. */
    ObjectiveState evolve(ObjectiveEvent event) {
        return switch (event) {
            case ObjectiveCreated created -> new ObjectiveState(created.objective());
            case ObjectiveArchived archived ->
                new ObjectiveState(objective == null ? null : objective.archived(archived.archivedAt()));
        };
    }

    /** The objective, if it is one of that organization; refuses if not. */
    LearningObjective require(UUID organizationId) {
        if (objective == null || !objective.organizationId().equals(organizationId)) {
            throw Refusal.notFound("The objective");
        }
        return objective;
    }

    private static List<ObjectiveEvent> create(LearningObjective wanted) {
        ObjectiveRules.require(wanted);
        return List.of(new ObjectiveCreated(
                wanted.organizationId(),
                wanted.id(),
                wanted.teamId(),
                wanted.ownerUserId(),
                wanted.title(),
                wanted.description(),
                wanted.startDate(),
                wanted.dueDate(),
                wanted.keyResults(),
                wanted.createdBy(),
                wanted.createdAt()));
    }

    private List<ObjectiveEvent> archive(ArchiveObjective command) {
        return require(command.organizationId()).archivedAt() != null
                ? List.of()
                : List.of(new ObjectiveArchived(
                        command.organizationId(),
                        command.objectiveId(),
                        command.actor().userId(),
                        command.at()));
    }
}
