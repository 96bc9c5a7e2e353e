package ai.xentree.projection;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What is said of a failure where operators read it: its kind and its place, never its message, which may hold anything. */
final class Failures {

    private static final int FRAMES = 3;

    private Failures() {}

    static String describe(Throwable failure) {
        var frames = Arrays.stream(failure.getStackTrace())
                .limit(FRAMES)
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .collect(Collectors.joining(", "));
        var cause = failure.getCause() == null ? "" : " caused by " + describe(failure.getCause());
        return failure.getClass().getName() + " at " + frames + cause;
    }
}
