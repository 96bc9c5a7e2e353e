package ai.xentree.console;

import java.io.PrintStream;
import java.time.Duration;
import java.time.InstantSource;

/** A plain line every few seconds, for files and pipes. */
final class ProgressLines implements Progress {

    private static final Duration EVERY = Duration.ofSeconds(5);

    private final PrintStream out;
    private final InstantSource clock;

    ProgressLines(PrintStream out, InstantSource clock) {
        this.out = out;
        this.clock = clock;
    }

    @Override
    public Step begin(String thing, String things, long total) {
        return new TimedStep(thing, things, total, clock, EVERY, (measure, finished) -> say(measure.text()));
    }

    @Override
    public void say(String line) {
        out.println(line);
    }
}
