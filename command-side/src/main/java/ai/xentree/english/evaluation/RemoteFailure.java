package ai.xentree.english.evaluation;

import ai.xentree.english.evaluation.Evaluation.Reason;

/** That the endpoint did not evaluate. Keeps no cause: messages of clients may quote what was sent or answered. */
final class RemoteFailure extends RuntimeException {

    private final Reason reason;

    RemoteFailure(Reason reason) {
        super("The endpoint " + reason.words() + ".");
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }

    /** Whether another attempt makes sense at once. One that came too late would come too late again. */
    boolean isPassing() {
        return switch (reason) {
            case RATE_LIMITED, UNAVAILABLE, INVALID_ANSWER -> true;
            case TIMEOUT, REFUSED, CIRCUIT_OPEN, BUSY -> false;
        };
    }
}
