package ai.xentree.progress;

import ai.xentree.axon.Repositories;
import ai.xentree.progress.ObjectiveCommand.ArchiveObjective;
import ai.xentree.progress.ObjectiveCommand.CreateObjective;
import org.axonframework.commandhandling.CommandHandler;

/** Makes and archives objectives, for those who may. */
final class ObjectiveHandler {

    private final Repositories<Objective> objectives;
    private final ObjectiveRights rights;

    ObjectiveHandler(Repositories<Objective> objectives, ObjectiveRights rights) {
        this.objectives = objectives;
        this.rights = rights;
    }

    @CommandHandler
    void handle(CreateObjective command) {
        var wanted = command.objective();
        rights.requireToCreate(wanted.organizationId(), wanted.teamId(), wanted.ownerUserId(), command.actor());
        objectives.get(command.aggregateId()).execute(it -> it.create(command));
    }

    @CommandHandler
    ArchivedObjective handle(ArchiveObjective command) {
        var objective = objectives.get(command.aggregateId());
        rights.requireToArchive(objective.invoke(it -> it.state().require(command.organizationId())), command.actor());
        return objective.invoke(it -> it.archive(command));
    }
}
