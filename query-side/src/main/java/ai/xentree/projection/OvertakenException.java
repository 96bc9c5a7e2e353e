package ai.xentree.projection;

/** Another program has written to a read model that this one believed to be its own to write. */
public final class OvertakenException extends RuntimeException {

    /** Names what the other has changed. */
    public OvertakenException(String what) {
        super("Another writer has changed " + what + ".");
    }
}
