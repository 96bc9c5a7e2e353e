package ai.xentree.stats;

import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers what the command side asks about organizations as they show here. */
public final class StatsQueries {

    private final Questions questions;

    /** Answers by those. */
    public StatsQueries(Questions questions) {
        this.questions = questions;
    }

    /** Which organization someone means. */
    @QueryHandler
    public @Nullable UUID handle(FindStatsOrganization query) {
        return questions.organizationOf(query.caller()).orElse(null);
    }
}
