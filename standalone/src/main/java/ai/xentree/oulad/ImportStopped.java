package ai.xentree.oulad;

import ai.xentree.core.Refused;
import ai.xentree.startup.CannotRun;

/** A command failed, so the import stopped midway; the next run completes it. */
public final class ImportStopped extends CannotRun {

    ImportStopped(Throwable cause) {
        super(
                "The import stopped midway: " + reason(cause)
                        + " What was written stays: import the same folder again to complete it.",
                cause);
    }

    private static String reason(Throwable cause) {
        return cause instanceof Refused refused ? refused.refusal().message() : cause + ".";
    }
}
