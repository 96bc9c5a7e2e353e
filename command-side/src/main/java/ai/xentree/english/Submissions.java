package ai.xentree.english;

import ai.xentree.axon.Commands;
import ai.xentree.core.Ids;
import ai.xentree.english.ModuleProgressCommand.SubmitTask;
import ai.xentree.english.evaluation.EvaluationFailed;
import ai.xentree.web.json.WireJson;
import ai.xentree.web.security.Caller;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Takes in what learners submit. It is durable before anybody evaluates it, so that nothing is lost if that fails: then it
 * is pending.
 */
@Component
final class Submissions {

    private final Commands commands;
    private final Evaluations evaluations;
    private final SignsOfLife life;
    private final WireJson json;
    private final Ids ids;
    private final InstantSource clock;

    Submissions(
            Commands commands, Evaluations evaluations, SignsOfLife life, WireJson json, Ids ids, InstantSource clock) {
        this.commands = commands;
        this.evaluations = evaluations;
        this.life = life;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    SubmissionOutcome submit(CheckedSubmission submission, Caller learner) {
        var id = ids.next();
        var now = clock.instant();
        TaskAttempt attempt = commands.send(command(submission, id, now, learner));
        life.of(learner);
        var submitted = new SubmissionOutcome(id, submission, attempt, submission.score(), null, now);
        return submission.found().kind().open() ? evaluated(submitted, learner) : submitted;
    }

    private SubmissionOutcome evaluated(SubmissionOutcome submitted, Caller learner) {
        var submission = submitted.submission();
        var answer = submission.found().answer(submission.request().variant(), submission.text(), null);
        try {
            var scored = evaluations.score(submission.moduleId(), submitted.submissionId(), answer, learner);
            var attempt = new TaskAttempt(
                    submitted.attempt().attempt(),
                    scored.attempt().earlierBest(),
                    scored.attempt().best());
            return new SubmissionOutcome(
                    submitted.submissionId(),
                    submission,
                    attempt,
                    scored.evaluation().overallScore(),
                    scored.evaluation(),
                    submitted.submittedAt());
        } catch (EvaluationFailed e) {
            return submitted; // the log has it
        }
    }

    private SubmitTask command(CheckedSubmission submission, UUID id, Instant now, Caller learner) {
        var module = submission.found().module();
        var request = submission.request();
        return new SubmitTask(
                learner.userId(),
                module.id(),
                module.title(),
                module.level(),
                request.taskId(),
                submission.found().kind(),
                request.variant(),
                id,
                json.mapper().writeValueAsString(submission.given()),
                submission.score(),
                request.sessionId(),
                request.durationSeconds(),
                now,
                learner.actor());
    }
}
