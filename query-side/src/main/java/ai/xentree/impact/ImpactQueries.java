package ai.xentree.impact;

import org.axonframework.queryhandling.QueryHandler;

/** Answers what the command side asks about impact. */
public final class ImpactQueries {

    private final TargetStats stats;

    /** Answers by those. */
    public ImpactQueries(TargetStats stats) {
        this.stats = stats;
    }

    /** How a target is doing. */
    @QueryHandler
    public LearningTargetResponse handle(ShowTarget query) {
        return stats.show(query);
    }
}
