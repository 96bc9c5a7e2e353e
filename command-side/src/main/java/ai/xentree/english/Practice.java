package ai.xentree.english;

import ai.xentree.english.evaluation.Answer;
import ai.xentree.web.errors.FieldError;
import ai.xentree.web.errors.InvalidRequest;
import ai.xentree.web.security.Caller;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Evaluates what learners write or say for practice; it changes no score. */
@Component
final class Practice {

    private final Evaluations evaluations;
    private final XpiReader xpi;

    Practice(Evaluations evaluations, XpiReader xpi) {
        this.evaluations = evaluations;
        this.xpi = xpi;
    }

    XELEvaluationResponse evaluate(XELEvaluationRequest request, Caller learner) {
        requireKindAndText(request);
        return evaluations.practice(new Answer(
                Objects.requireNonNull(request.kind()),
                Objects.requireNonNull(request.text()),
                request.prompt(),
                request.level() == null ? xpi.of(learner.userId()).level() : request.level(),
                Set.of(),
                null,
                null,
                request.userLanguage()));
    }

    private static void requireKindAndText(XELEvaluationRequest request) {
        var missing = new ArrayList<FieldError>();
        if (request.kind() == null) {
            missing.add(new FieldError("kind", "must be given without submission_id"));
        }
        if (request.text() == null) {
            missing.add(new FieldError("text", "must be given without submission_id"));
        }
        if (!missing.isEmpty()) {
            throw new InvalidRequest(missing);
        }
    }
}
