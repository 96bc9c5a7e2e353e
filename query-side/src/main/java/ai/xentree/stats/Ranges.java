package ai.xentree.stats;

import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import ai.xentree.stats.figures.Range;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Which days are asked for (semantics.md, section 3, "Range"). */
final class Ranges {

    private static final int DEFAULT_DAYS = 30;
    private static final int MOST_DAYS = 731;

    private Ranges() {}

    /**
     * The range of a query.
     *
     * @throws Refused where it begins after its end or is too long
     */
    static Range of(StatsQuery query, Instant now) {
        var end = query.endDate() == null ? LocalDate.ofInstant(now, ZoneOffset.UTC) : query.endDate();
        var start = query.startDate() == null ? end.minusDays(DEFAULT_DAYS - 1L) : query.startDate();
        if (start.isAfter(end)) {
            throw Refusal.invalid("start_date", "must not be after end_date, which is " + end);
        }
        if (end.toEpochDay() - start.toEpochDay() >= MOST_DAYS) {
            throw Refusal.invalid("start_date", "must be within " + MOST_DAYS + " days of end_date, both counted");
        }
        return new Range(start, end);
    }
}
