package ai.xentree.core;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;

/**
 * The days of a time zone: each begins at its first instant there, also where midnight is skipped or repeated (semantics.md,
 * section 7).
 */
public final class LocalDays {

    private static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());

    private LocalDays() {}

    /** The time zone of an IANA name; UTC where this program does not know it. */
    public static ZoneId zone(String name) {
        return ZONES.contains(name) ? ZoneId.of(name) : ZoneOffset.UTC;
    }

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
