package ai.xentree.progress;

import org.axonframework.queryhandling.QueryHandler;

/** Answers what the command side asks about objectives. */
public final class ProgressQueries {

    private final ObjectiveStats objectives;

    /** Answers by those. */
    public ProgressQueries(ObjectiveStats objectives) {
        this.objectives = objectives;
    }

    /** How an objective is doing. */
    @QueryHandler
    public ProgressObjectiveResponse handle(ShowObjective query) {
        return objectives.show(query);
    }
}
