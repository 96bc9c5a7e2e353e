package ai.xentree.oulad;

import ai.xentree.console.Count;
import ai.xentree.console.Progress;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** Remembers what was said, and how much of each step was done. */
final class SaidLines implements Progress {

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    List<String> all() {
        return List.copyOf(lines);
    }

    @Override
    public Step begin(String thing, String things, long total) {
        var done = new AtomicLong();
        return new Step() {
            @Override
            public void advance(long more) {
                done.addAndGet(more);
            }

            @Override
            public void close() {
                lines.add(done + " of " + Count.of(total, thing, things));
            }
        };
    }

    @Override
    public void say(String line) {
        lines.add(line);
    }
}
