package ai.xentree.stats.figures;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** A stretch of whole UTC days, both ends included. */
public record Range(LocalDate start, LocalDate end) {

    private static final long DAY_MILLIS = Duration.ofDays(1).toMillis();

    /** How many days it has. */
    public int days() {
        return Math.toIntExact(end.toEpochDay() - start.toEpochDay() + 1);
    }

    /** The range of equal length before it. */
    public Range previous() {
        return new Range(start.minusDays(days()), start.minusDays(1));
    }

    /** Its first instant (milliseconds since 1970-01-01T00:00Z). */
    public long opens() {
        return midnight(start.toEpochDay());
    }

    /** The first instant after it (milliseconds since 1970-01-01T00:00Z). */
    public long closes() {
        return midnight(end.toEpochDay() + 1);
    }

    /** Whether a day is one of its days. */
    public boolean includes(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    /** Its days by ISO week, in order. */
    public List<Range> weeks() {
        return start.datesUntil(end.plusDays(1))
                .filter(day -> day.equals(start) || day.getDayOfWeek() == DayOfWeek.MONDAY)
                .map(day -> new Range(day, earlier(end, day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)))))
                .toList();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** Its days in order. */
    public List<LocalDate> dates() {
        return start.datesUntil(end.plusDays(1)).toList();
    }

    /** The first instant of a day since 1970-01-01 (milliseconds since then). */
    public static long midnight(long epochDay) {
        return epochDay * DAY_MILLIS;
    }
}
