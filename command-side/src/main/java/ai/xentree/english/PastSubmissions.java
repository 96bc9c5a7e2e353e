package ai.xentree.english;

import ai.xentree.axon.Commands;
import ai.xentree.core.Ids;
import ai.xentree.core.Refused;
import ai.xentree.english.evaluation.Evaluator;
import ai.xentree.web.json.WireJson;
import ai.xentree.web.security.Caller;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/**
 * Takes in what learners answered at times of the past, by the same checks, keys, evaluator and commands as what they submit
 * now. For histories that are told to the platform.
 */
@Component
public final class PastSubmissions {

    private static final String ALREADY_SCORED = "ALREADY_SCORED";

    private final CatalogueFinder catalogue;
    private final Evaluator evaluator;
    private final Commands commands;
    private final WireJson json;
    private final Ids ids;

    PastSubmissions(CatalogueFinder catalogue, Evaluator evaluator, Commands commands, WireJson json, Ids ids) {
        this.catalogue = catalogue;
        this.evaluator = evaluator;
        this.commands = commands;
        this.json = json;
        this.ids = ids;
    }

    /** Takes one in; once that is done, changes nothing. What cannot be evaluated stays pending. */
    public void take(PastSubmission given) {
        var then = InstantSource.fixed(given.at());
        var submission = CheckedSubmission.of(given.request(), catalogue.task(given.moduleId(), given.taskId()));
        var evaluations = new Evaluations(evaluator, commands, json, ids, then);
        var life = new SignsOfLife(commands, then);
        try {
            new Submissions(commands, evaluations, life, json, given::submissionId, then)
                    .submit(submission, new Caller(given.userId(), null, false));
        } catch (Refused e) {
            if (!e.refusal().code().equals(ALREADY_SCORED)) {
                throw e;
            }
        }
    }
}
