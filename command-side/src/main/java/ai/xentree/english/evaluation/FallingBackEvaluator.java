package ai.xentree.english.evaluation;

import ai.xentree.english.evaluation.Evaluation.FallBack;
import ai.xentree.health.HealthStatus;
import ai.xentree.health.PartHealth;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the endpoint, and lets another evaluate what it could not, if there is one. */
final class FallingBackEvaluator implements Evaluator {

    private static final Logger LOG = LoggerFactory.getLogger(FallingBackEvaluator.class);

    private final OpenAiEvaluator remote;
    private final @Nullable Evaluator other;

    FallingBackEvaluator(OpenAiEvaluator remote, @Nullable Evaluator other) {
        this.remote = remote;
        this.other = other;
    }

    @Override
    public Evaluation evaluate(Answer answer) {
        try {
            return remote.evaluate(answer);
        } catch (RemoteFailure failure) {
            LOG.warn(
                    "The evaluator {} {}.",
                    OpenAiEvaluator.PROVIDER,
                    failure.reason().words());
            if (other == null) {
                throw new EvaluationFailed("The evaluator " + failure.reason().words() + ".");
            }
            return other.evaluate(answer).insteadOf(new FallBack(OpenAiEvaluator.PROVIDER, failure.reason()));
        }
    }

    /** Without the endpoint it goes on with less. */
    @Override
    public PartHealth health() {
        if (remote.answers()) {
            return PartHealth.ok(OpenAiEvaluator.PROVIDER);
        }
        return other == null
                ? PartHealth.down("The endpoint fails, and nothing is evaluated meanwhile")
                : new PartHealth(
                        HealthStatus.DEGRADED, null, "The endpoint fails, and the built-in evaluator stands in");
    }
}
