package ai.xentree.impact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Length of a target (semantics.md, section 5). */
public enum TargetPeriod {
    /** 7 days. */
    WEEKLY,
    /** Until the day before the same day of the next month; a day that month lacks is its last. */
    MONTHLY,
    /** Until the day before the same day three months later; a day that month lacks is its last. */
    QUARTERLY,
    /** As many days as are asked for. */
    CUSTOM;

    /** The last day of one that begins on a day; null where it does not follow from the period. */
    public @Nullable LocalDate endOf(LocalDate startDate) {
        return switch (this) {
            case WEEKLY -> startDate.plusDays(6);
            case MONTHLY -> startDate.plusMonths(1).minusDays(1);
            case QUARTERLY -> startDate.plusMonths(3).minusDays(1);
            case CUSTOM -> null;
        };
    }
}
