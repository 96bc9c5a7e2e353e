package ai.xentree.web.errors;

import java.time.Duration;

/** Thrown where an answer is not possible now but will be; answered as 503 with {@code Retry-After}. */
public final class TemporarilyUnavailable extends RuntimeException {

    private final String code;
    private final Duration retryAfter;

    /**
     * Says what is wanting.
     *
     * @param code one of the contract's codes, such as {@code CONSISTENCY_TIMEOUT}
     * @param retryAfter when it is worth another try; sent in whole seconds, rounded up
     */
    public TemporarilyUnavailable(String code, String message, Duration retryAfter) {
        super(message);
        this.code = code;
        this.retryAfter = retryAfter;
    }

    /** Not ready, for a reason without a code of its own. */
    public TemporarilyUnavailable(String message, Duration retryAfter) {
        this("SERVICE_UNAVAILABLE", message, retryAfter);
    }

    String code() {
        return code;
    }

    long retryAfterSeconds() {
        return retryAfter.plusMillis(999).toSeconds();
    }
}
