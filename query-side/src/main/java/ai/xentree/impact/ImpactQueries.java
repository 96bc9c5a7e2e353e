package ai.xentree.impact;

import org.axonframework.queryhandling.QueryHandler;

/** Answers what the command side asks about impact. */
public final class ImpactQueries {

    private final ImpactStats stats;

    /** Answers by those. */
    public ImpactQueries(ImpactStats stats) {
        this.stats = stats;
    }

    /** How a target is doing. */
    @QueryHandler
    public LearningTargetResponse handle(ShowTarget query) {
        return stats.show(query);
    }
}
