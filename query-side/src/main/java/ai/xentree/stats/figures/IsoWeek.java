package ai.xentree.stats.figures;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** What weeks are called. */
public final class IsoWeek {

    private IsoWeek() {}

    /** The week of a day, such as {@code 2026-W05}. */
    public static String name(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
