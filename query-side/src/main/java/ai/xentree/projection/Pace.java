package ai.xentree.projection;

import java.time.Duration;

/** How work over much of history shares the machine with everything else. */
public enum Pace {

    /** As fast as it goes. */
    AT_ONCE(10_000, 0),

    /** Nobody waits for it: so few events at once that whoever is answered meanwhile hardly waits, and long rests between. */
    GENTLY(1_000, 3);

    private final int eventsAtOnce;
    private final int rests;

    Pace(int eventsAtOnce, int rests) {
        this.eventsAtOnce = eventsAtOnce;
        this.rests = rests;
    }

    /** How many events are taken up between two rests. */
    public int eventsAtOnce() {
        return eventsAtOnce;
    }

    /** How long to rest after so long a work. */
    public Duration rest(Duration worked) {
        return worked.multipliedBy(rests);
    }

    /**
     * Rests after work that began at a {@link System#nanoTime()}.
     *
     * @throws InterruptedException if told to stop
     */
    public void restAfter(long began) throws InterruptedException {
        Thread.sleep(rest(Duration.ofNanos(System.nanoTime() - began)));
    }
}
