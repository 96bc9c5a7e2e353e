package ai.xentree.projection;

import org.jspecify.annotations.Nullable;

/**
 * How a read model is doing.
 *
 * @param name the read model
 * @param position of the last event it shows; −1 before the first
 * @param state what its processor does
 * @param deadLetters events set aside
 * @param lastError what went wrong last, if it has not gone right since
 */
public record ProjectionStatus(
        String name,
        long position,
        State state,
        long deadLetters,
        @Nullable String lastError) {

    /** What a processor does. */
    public enum State {
        /** Another program writes this read model, or this one is about to. */
        WAITING,
        /** It folds events as they come. */
        RUNNING,
        /** What is stored is of another version, and stays as it is until it has been made anew. */
        STANDING_STILL,
        /** It failed and tries again. */
        RETRYING,
        /** It was told to stop. */
        STOPPED
    }
}
