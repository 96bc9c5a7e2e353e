package ai.xentree.progress;

import ai.xentree.axon.Commands;
import ai.xentree.core.Ids;
import ai.xentree.progress.ObjectiveCommand.CreateObjective;
import ai.xentree.stats.FindMetricFigures;
import ai.xentree.stats.MetricFigures;
import ai.xentree.stats.Population;
import ai.xentree.web.security.Caller;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/**
 * Makes objectives. What the read models have to say to it is asked before it is made, so that nothing is made where they do
 * not answer.
 */
@Component
final class NewObjectives {

    private final ObjectiveRights rights;
    private final QueryGateway queries;
    private final Commands commands;
    private final Ids ids;
    private final InstantSource clock;

    NewObjectives(ObjectiveRights rights, QueryGateway queries, Commands commands, Ids ids, InstantSource clock) {
        this.rights = rights;
        this.queries = queries;
        this.commands = commands;
        this.ids = ids;
        this.clock = clock;
    }

    /** Makes an objective of an organization; answers how it is doing. */
    ProgressObjectiveResponse create(UUID organizationId, ProgressObjectiveCreateRequest request, Caller caller) {
        rights.requireToCreate(organizationId, request.teamId(), request.ownerUserId(), caller.actor());
        ObjectiveRules.requireDays(request.startDate(), request.dueDate());
        var now = clock.instant();
        var objective = objective(organizationId, request, measured(organizationId, request, now), caller, now);
        ObjectiveRules.require(objective);
        var shown = queries.query(new ShowObjective(objective, now), ProgressObjectiveResponse.class)
                .join();
        commands.send(new CreateObjective(objective, caller.actor()));
        return shown;
    }

    private MetricFigures measured(UUID organizationId, ProgressObjectiveCreateRequest request, Instant now) {
        var metrics = request.toMeasure();
        if (metrics.isEmpty()) {
            return new MetricFigures(Map.of());
        }
        var population = new Population(organizationId, request.teamId(), null);
        return queries.query(
                        new FindMetricFigures(population, metrics, request.startDate(), request.dueDate(), now),
                        MetricFigures.class)
                .join();
    }

    private LearningObjective objective(
            UUID organizationId,
            ProgressObjectiveCreateRequest request,
            MetricFigures measured,
            Caller caller,
            Instant now) {
        return new LearningObjective(
                ids.next(),
                organizationId,
                request.teamId(),
                request.ownerUserId(),
                request.title(),
                request.description(),
                request.startDate(),
                request.dueDate(),
                request.keyResults().stream()
                        .map(keyResult -> keyResult.keyResult(ids.next(), measured))
                        .toList(),
                caller.userId(),
                now,
                null,
                now);
    }
}
