package ai.xentree.startup;

import org.jspecify.annotations.NullMarked;

/** The program cannot do what was asked, for a reason that its message tells whoever asked, with what to do about it. */
@NullMarked
public class CannotRun extends RuntimeException {

    /** For that reason. */
    public CannotRun(String message) {
        super(message);
    }

    /** For that reason, which something else led to. */
    public CannotRun(String message, Throwable cause) {
        super(message, cause);
    }
}
