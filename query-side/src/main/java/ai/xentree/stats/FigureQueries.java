package ai.xentree.stats;

import org.axonframework.queryhandling.QueryHandler;

/** Answers who follows figures: up to which event they are now. */
public final class FigureQueries {

    private final Questions questions;

    /** Answers by those. */
    public FigureQueries(Questions questions) {
        this.questions = questions;
    }

    @QueryHandler
    FigureMove handle(FollowFigures query) {
        return questions.now();
    }
}
