package ai.xentree.startup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what keeps a program from starting without the trace of how that was found out. */
final class CannotRunAnalyzer extends AbstractFailureAnalyzer<CannotRun> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, CannotRun cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
