package ai.xentree.core;

/** Thrown where a command is refused; nothing has changed then. */
public final class Refused extends RuntimeException {

    private final transient Refusal refusal;

    /** Refuses for that reason. */
    public Refused(Refusal refusal) {
        super(refusal.code() + ": " + refusal.message(), null, false, false);
        this.refusal = refusal;
    }

    /** The reason. */
    public Refusal refusal() {
        return refusal;
    }
}
