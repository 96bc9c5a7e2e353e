package ai.xentree.oulad;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A student's membership of a team, in whole days (UTC).
 *
 * @param joined registered on that day
 * @param left unregistered on that day; null if never
 */
record Stay(
        Presentation presentation,
        LocalDate joined,
        @Nullable LocalDate left) {

    static Stay of(Presentation presentation, Row row) {
        var joined = row.lacks(Column.DATE_REGISTRATION) ? 0 : row.day(Column.DATE_REGISTRATION);
        var left = row.lacks(Column.DATE_UNREGISTRATION) ? null : presentation.day(row.day(Column.DATE_UNREGISTRATION));
        return new Stay(presentation, presentation.day(joined), left);
    }

    /** Whether the student ever was a member: not if they unregistered before, or on the day, they registered. */
    boolean happened() {
        return left == null || left.isAfter(joined);
    }
}
