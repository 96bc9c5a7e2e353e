package ai.xentree.progress.suggestions;

import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days of a suggested objective: those of the draft, else the 90 that begin tomorrow. */
record DraftDays(LocalDate start, LocalDate due) {

    private static final int DAYS = 90;
    private static final int MOST_DAYS = 731;

    /**
     * Completes a draft's days.
     *
     * @throws Refused where they are none
     */
    static DraftDays of(ProgressObjectiveDraft draft, LocalDate today) {
        var start = start(draft.startDate(), draft.dueDate(), today.plusDays(1));
        var due = draft.dueDate() == null ? start.plusDays(DAYS - 1L) : draft.dueDate();
        if (!start.isBefore(due)) {
            throw Refusal.invalid("draft.due_date", "must be after start_date");
        }
        if (due.toEpochDay() - start.toEpochDay() >= MOST_DAYS) {
            throw Refusal.invalid(
                    "draft.due_date", "must be within " + MOST_DAYS + " days of start_date, both counted");
        }
        return new DraftDays(start, due);
    }

    private static LocalDate start(@Nullable LocalDate start, @Nullable LocalDate due, LocalDate tomorrow) {
        if (start != null) {
            return start;
        }
        return due == null || due.isAfter(tomorrow) ? tomorrow : due.minusDays(DAYS - 1L);
    }
}
