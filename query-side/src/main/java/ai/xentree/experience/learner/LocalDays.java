package ai.xentree.experience.learner;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The days of a time zone: each begins at its first instant there, also where midnight is skipped or repeated. */
public final class LocalDays {

    private LocalDays() {}

    /** When a day begins. */
    public static Instant begin(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** The day that an instant belongs to. Once a day has begun, clocks that are put back do not lead out of it. */
    public static LocalDate of(Instant instant, ZoneId zone) {
        var onTheClock = LocalDate.ofInstant(instant, zone);
        var next = onTheClock.plusDays(1);
        return begin(next, zone).isAfter(instant) ? onTheClock : next;
    }
}
