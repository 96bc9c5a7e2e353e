package ai.xentree.english;

import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that are asked for, both ends inclusive, as days since 1970-01-01.
 *
 * @param first the first of them
 * @param last the last of them
 */
record Days(long first, long last) {

    static final Days ALL = new Days(Long.MIN_VALUE, Long.MAX_VALUE);

    /**
     * Those from one to another; what is null is open.
     *
     * @throws Refused where they end before they begin
     */
    static Days of(@Nullable LocalDate start, @Nullable LocalDate end) {
        if (start != null && end != null && start.isAfter(end)) {
            throw Refusal.invalid("start_date", "must not be after end_date, which is " + end);
        }
        return new Days(start == null ? ALL.first : start.toEpochDay(), end == null ? ALL.last : end.toEpochDay());
    }

    boolean include(XpiChange change) {
        return first <= change.epochDay() && change.epochDay() <= last;
    }

    boolean includeAllOf(HistoryIndex.Span page) {
        return first <= page.firstDay() && page.lastDay() <= last;
    }

    boolean touch(HistoryIndex.Span page) {
        return first <= page.lastDay() && page.firstDay() <= last;
    }
}
