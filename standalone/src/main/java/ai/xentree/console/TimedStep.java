package ai.xentree.console;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/** Counts what is done and shows it now and then, on whichever thread comes by when it is time. */
final class TimedStep implements Progress.Step {

    /** Shows how far a step is. */
    @FunctionalInterface
    interface Display {
        void show(Measure measure, boolean finished);
    }

    private final String thing;
    private final String things;
    private final long total;
    private final InstantSource clock;
    private final Duration every;
    private final Display display;
    private final Instant began;
    private final AtomicLong done = new AtomicLong();
    private final ReentrantLock showing = new ReentrantLock();
    private volatile Instant due;

    TimedStep(String thing, String things, long total, InstantSource clock, Duration every, Display display) {
        this.thing = thing;
        this.things = things;
        this.total = total;
        this.clock = clock;
        this.every = every;
        this.display = display;
        began = clock.instant();
        due = began.plus(every);
    }

    @Override
    public void advance(long more) {
        done.addAndGet(more);
        var now = clock.instant();
        if (!now.isBefore(due) && showing.tryLock()) {
            try {
                due = now.plus(every);
                display.show(measure(now), false);
            } finally {
                showing.unlock();
            }
        }
    }

    @Override
    public void close() {
        showing.lock();
        try {
            display.show(measure(clock.instant()), true);
        } finally {
            showing.unlock();
        }
    }

    private Measure measure(Instant now) {
        return new Measure(thing, things, done.get(), total, Duration.between(began, now));
    }
}
