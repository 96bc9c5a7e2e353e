package ai.xentree.console;

import java.io.PrintStream;
import java.time.InstantSource;

/** Tells whoever waits how far a long piece of work is. Steps come one after another; any thread may advance one. */
public interface Progress {

    /** The total of a step that nobody knows in advance. */
    long UNKNOWN = -1;

    /**
     * A step of the work begins.
     *
     * @param thing what is counted, where it is one
     * @param things the same, where there are more
     * @param total how many are to be done, or {@link #UNKNOWN}
     */
    Step begin(String thing, String things, long total);

    /** Says something beside it. */
    void say(String line);

    /** A step of the work; closed when there is no more to do. */
    interface Step extends AutoCloseable {

        /** That many more are done. */
        void advance(long more);

        @Override
        void close();
    }

    /** A bar on a terminal; elsewhere a plain line every few seconds. */
    static Progress on(PrintStream out, boolean terminal, InstantSource clock) {
        return terminal ? new ProgressBar(out, clock) : new ProgressLines(out, clock);
    }
}
