package ai.xentree.english;

import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers what the command side asks about learners. */
final class EnglishQueries {

    private final Learners learners;

    EnglishQueries(Learners learners) {
        this.learners = learners;
    }

    @QueryHandler
    @Nullable
    Submission handle(FindSubmission query) {
        return learners.submission(query.submissionId())
                .filter(found -> found.isOf(query.userId()))
                .map(SubmissionDocument::submission)
                .orElse(null);
    }

    @QueryHandler
    CurrentXpi handle(FindXpi query) {
        var xpi = learners.learner(query.userId()).xpi();
        return new CurrentXpi(xpi.rounded().doubleValue(), xpi.level());
    }
}
