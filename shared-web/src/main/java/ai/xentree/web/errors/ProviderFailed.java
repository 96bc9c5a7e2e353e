package ai.xentree.web.errors;

/** Thrown where an AI provider failed and another try makes sense; answered as 502 {@code AI_PROVIDER_FAILED}. */
public final class ProviderFailed extends RuntimeException {

    /** Says no more than that: what went wrong is in the log. */
    public ProviderFailed() {
        super("The AI provider failed; nothing is lost", null, false, false);
    }
}
