package ai.xentree.console;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * How far a step is.
 *
 * @param thing what is counted, where it is one
 * @param things the same, where there are more
 * @param done of {@code total}, which is {@link Progress#UNKNOWN} if nobody knows it
 * @param elapsed since the step began
 */
record Measure(String thing, String things, long done, long total, Duration elapsed) {

    private static final double MILLIS_A_SECOND = 1_000;
    private static final int ALL = 100;

    /** Done in a second, over the whole step so far. */
    double rate() {
        return elapsed.isZero() ? 0 : done * MILLIS_A_SECOND / elapsed.toMillis();
    }

    /** Percent done, rounded down; nothing without a total. */
    Optional<Integer> percent() {
        return total < 0 ? Optional.empty() : Optional.of(total == 0 ? ALL : (int) (done * ALL / total));
    }

    /** How long the rest takes at this rate; nothing where that cannot be told. */
    Optional<Duration> remaining() {
        return total < 0 || rate() == 0
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds((long) Math.ceil((total - done) / rate())));
    }

    /** Such as {@code 1,200 of 3,000 sessions (40 %), 600/s, 0:03 left}. */
    String text() {
        return count() + percent().map(" (%d %%)"::formatted).orElse("") + pace();
    }

    private String count() {
        return total < 0
                ? Count.of(done, thing, things)
                : String.format(Locale.ROOT, "%,d of %s", done, Count.of(total, thing, things));
    }

    private String pace() {
        var rate = String.format(Locale.ROOT, ", %,.0f/s", rate());
        return rate + remaining().map(left -> ", " + clock(left) + " left").orElse("");
    }

    /** Such as {@code 1:02:03}. */
    private static String clock(Duration time) {
        return time.toHours() > 0
                ? "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart())
                : "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
    }
}
