package ai.xentree.experience;

import ai.xentree.core.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of a learner's days are asked for, both ends included. */
record LearningTimeRange(LocalDate start, LocalDate end) {

    private static final int DEFAULT_DAYS = 30;
    private static final int MOST_DAYS = 731;

    /** The range asked for: where an end is left out, the 30 days that end today. Refused where it is none or too long. */
    static LearningTimeRange of(@Nullable LocalDate startDate, @Nullable LocalDate endDate, LocalDate today) {
        var end = endDate == null ? today : endDate;
        var start = startDate == null ? end.minusDays(DEFAULT_DAYS - 1L) : startDate;
        if (start.isAfter(end)) {
            throw Refusal.invalid("start_date", "must not be after end_date, which is " + end);
        }
        if (end.toEpochDay() - start.toEpochDay() >= MOST_DAYS) {
            throw Refusal.invalid("start_date", "must be within " + MOST_DAYS + " days of end_date, both counted");
        }
        return new LearningTimeRange(start, end);
    }

    List<LocalDate> dates() {
        return start.datesUntil(end.plusDays(1)).toList();
    }
}
