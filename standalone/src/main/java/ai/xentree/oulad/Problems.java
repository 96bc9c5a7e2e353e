package ai.xentree.oulad;

import ai.xentree.console.Progress;
import java.util.concurrent.atomic.AtomicLong;

/** Says what went wrong without stopping the import: the first ones one by one, the rest in number. */
final class Problems {

    private final String what;
    private final Progress progress;
    private final int shown;
    private final AtomicLong count = new AtomicLong();

    /** Shows that many of what went wrong. */
    Problems(String what, Progress progress, int shown) {
        this.what = what;
        this.progress = progress;
        this.shown = shown;
    }

    void report(String problem) {
        var number = count.incrementAndGet();
        if (number <= shown) {
            progress.say(problem);
        } else if (number == shown + 1L) {
            progress.say("Further " + what + " are counted, not shown.");
        }
    }

    long count() {
        return count.get();
    }
}
