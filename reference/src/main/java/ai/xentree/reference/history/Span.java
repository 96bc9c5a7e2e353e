package ai.xentree.reference.history;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/** A range of UTC days, both ends inclusive (semantics.md, section 3). */
public record Span(LocalDate first, LocalDate last) {

    private static final int WEEK = 7;

    /** The days that end on that one. */
    public static Span ending(LocalDate last, long days) {
        return new Span(last.minusDays(days - 1), last);
    }

    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** As many days before the first. */
    public Span previous() {
        return new Span(first.minusDays(days()), first.minusDays(1));
    }

    public Instant opens() {
        return midnight(first);
    }

    /** The first instant after it. */
    public Instant closes() {
        return midnight(last.plusDays(1));
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(opens()) && instant.isBefore(closes());
    }

    public List<LocalDate> dates() {
        return first.datesUntil(last.plusDays(1)).toList();
    }

    /** Mondays of the ISO weeks that touch it. */
    public List<LocalDate> mondays() {
        return Stream.iterate(mondayOf(first), monday -> !monday.isAfter(last), monday -> monday.plusDays(WEEK))
                .toList();
    }

    /** The days that it shares with the week of a Monday. */
    public Span within(LocalDate monday) {
        var sunday = monday.plusDays(WEEK - 1);
        return new Span(first.isAfter(monday) ? first : monday, last.isBefore(sunday) ? last : sunday);
    }

    /** The week of a Monday. */
    public static Span week(LocalDate monday) {
        return new Span(monday, monday.plusDays(WEEK - 1));
    }

    public static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The UTC day of an instant. */
    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
