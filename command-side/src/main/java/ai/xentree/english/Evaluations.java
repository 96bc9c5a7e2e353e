package ai.xentree.english;

import ai.xentree.axon.Commands;
import ai.xentree.core.Ids;
import ai.xentree.english.ModuleProgressCommand.ScoreSubmission;
import ai.xentree.english.evaluation.Answer;
import ai.xentree.english.evaluation.Evaluation;
import ai.xentree.english.evaluation.EvaluationFailed;
import ai.xentree.english.evaluation.Evaluator;
import ai.xentree.web.json.WireJson;
import ai.xentree.web.security.Caller;
import java.time.InstantSource;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Has answers evaluated. That may take seconds, so no aggregate waits for it. */
@Component
final class Evaluations {

    private static final Logger LOG = LoggerFactory.getLogger(Evaluations.class);

    /** A submission's score as it was recorded, and what it rests on. */
    record Scored(TaskAttempt attempt, XELEvaluationResponse evaluation) {}

    private final Evaluator evaluator;
    private final Commands commands;
    private final WireJson json;
    private final Ids ids;
    private final InstantSource clock;

    Evaluations(Evaluator evaluator, Commands commands, WireJson json, Ids ids, InstantSource clock) {
        this.evaluator = evaluator;
        this.commands = commands;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Evaluates a submission that is pending, and records its score.
     *
     * @throws EvaluationFailed if that is not possible now; it is pending still
     */
    Scored score(UUID moduleId, UUID submissionId, Answer answer, Caller learner) {
        var found = evaluate(answer);
        var id = ids.next();
        var now = clock.instant();
        TaskAttempt attempt = commands.send(new ScoreSubmission(
                learner.userId(),
                moduleId,
                submissionId,
                found.overallScore(),
                json.mapper().writeValueAsString(new RecordedEvaluation(id, found)),
                now,
                learner.actor()));
        return new Scored(attempt, XELEvaluationResponse.of(id, submissionId, answer.kind(), found, now));
    }

    /**
     * Evaluates practice, of which nothing is kept.
     *
     * @throws EvaluationFailed if that is not possible now
     */
    XELEvaluationResponse practice(Answer answer) {
        return XELEvaluationResponse.of(ids.next(), null, answer.kind(), evaluate(answer), clock.instant());
    }

    private Evaluation evaluate(Answer answer) {
        try {
            return evaluator.evaluate(answer);
        } catch (EvaluationFailed e) {
            LOG.warn("An answer could not be evaluated: {}", e.getMessage());
            throw e;
        } catch (RuntimeException e) {
            // its message may hold the learner's words
            LOG.error("The evaluator broke off by a {}", e.getClass().getName());
            throw new EvaluationFailed("The evaluator broke off.");
        }
    }
}
