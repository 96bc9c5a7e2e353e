package ai.xentree.console;

import java.io.PrintStream;
import java.time.Duration;
import java.time.InstantSource;

/** One line of a terminal, drawn over and over: a bar, and beside it count, rate and remaining time. */
final class ProgressBar implements Progress {

    private static final Duration EVERY = Duration.ofMillis(200);
    private static final int WIDTH = 30;
    private static final int ALL = 100;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream out;
    private final InstantSource clock;
    private String drawn = "";

    ProgressBar(PrintStream out, InstantSource clock) {
        this.out = out;
        this.clock = clock;
    }

    @Override
    public Step begin(String thing, String things, long total) {
        return new TimedStep(thing, things, total, clock, EVERY, this::draw);
    }

    @Override
    public synchronized void say(String line) {
        print(CLEAR_LINE + line + System.lineSeparator() + drawn);
    }

    private synchronized void draw(Measure measure, boolean finished) {
        drawn = measure.percent().map(ProgressBar::bar).orElse("") + measure.text();
        print(CLEAR_LINE + drawn);
        if (finished) {
            drawn = "";
            print(System.lineSeparator());
        }
    }

    private void print(String text) {
        out.print(text);
        out.flush();
    }

    private static String bar(int percent) {
        var filled = WIDTH * percent / ALL;
        return "[" + "#".repeat(filled) + "-".repeat(WIDTH - filled) + "] ";
    }
}
