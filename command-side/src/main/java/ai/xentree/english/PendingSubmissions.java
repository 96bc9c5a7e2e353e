package ai.xentree.english;

import ai.xentree.core.Refusal;
import ai.xentree.web.consistency.Consistency;
import ai.xentree.web.json.WireJson;
import ai.xentree.web.security.Caller;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Scores submissions that nobody could evaluate when they came. They are found in the read models; whether one is still
 * pending is decided by the module's progress.
 */
@Component
final class PendingSubmissions {

    private final QueryGateway queries;
    private final CatalogueFinder catalogue;
    private final Evaluations evaluations;
    private final Consistency consistency;
    private final WireJson json;

    PendingSubmissions(
            QueryGateway queries,
            CatalogueFinder catalogue,
            Evaluations evaluations,
            Consistency consistency,
            WireJson json) {
        this.queries = queries;
        this.consistency = consistency;
        this.catalogue = catalogue;
        this.evaluations = evaluations;
        this.json = json;
    }

    /**
     * Evaluates a learner's own submission and records the score.
     *
     * @param language the language wished for the feedback; null for any
     */
    XELEvaluationResponse evaluate(UUID submissionId, @Nullable String language, Caller learner) {
        var submission = find(submissionId, learner);
        if (submission.scored()) {
            throw Refusal.conflict("ALREADY_SCORED", "The submission has a score.");
        }
        var answer = catalogue
                .task(submission.moduleId(), submission.taskId())
                .answer(submission.variant(), text(submission), language);
        return evaluations
                .score(submission.moduleId(), submissionId, answer, learner)
                .evaluation();
    }

    /** One that was taken in a moment ago may not be in the read models yet. */
    private Submission find(UUID submissionId, Caller learner) {
        var query = new FindSubmission(submissionId, learner.userId());
        var found = ask(query);
        if (found.isEmpty()) {
            consistency.catchUp();
            found = ask(query);
        }
        return found.orElseThrow(PendingSubmissions::absent);
    }

    private Optional<Submission> ask(FindSubmission query) {
        return Optional.ofNullable(queries.query(query, Submission.class).join());
    }

    private String text(Submission submission) {
        var text = submission.response() == null
                ? null
                : json.mapper()
                        .readValue(submission.response(), GivenResponse.class)
                        .text();
        if (text == null) {
            throw absent();
        }
        return text;
    }

    private static RuntimeException absent() {
        return Refusal.notFound("The submission");
    }
}
