package ai.xentree.progress;

import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What an objective must be like (semantics.md, section 4). */
final class ObjectiveRules {

    private static final int MOST_DAYS = 731;
    private static final int MOST_KEY_RESULTS = 10;

    private ObjectiveRules() {}

    /**
     * Refuses an objective that makes no sense.
     *
     * @throws Refused naming the field
     */
    static void require(LearningObjective objective) {
        requireDays(objective.startDate(), objective.dueDate());
        var keyResults = objective.keyResults();
        if (keyResults.isEmpty() || keyResults.size() > MOST_KEY_RESULTS) {
            throw Refusal.invalid("key_results", "must be 1 to " + MOST_KEY_RESULTS);
        }
        for (int i = 0; i < keyResults.size(); i++) {
            require("key_results." + i, keyResults.get(i));
        }
    }

    /**
     * Refuses days that are none.
     *
     * @throws Refused naming the field
     */
    static void requireDays(LocalDate startDate, LocalDate dueDate) {
        if (!startDate.isBefore(dueDate)) {
            throw Refusal.invalid("due_date", "must be after start_date");
        }
        if (ChronoUnit.DAYS.between(startDate, dueDate) >= MOST_DAYS) {
            throw Refusal.invalid("due_date", "must be within " + MOST_DAYS + " days of start_date, both counted");
        }
    }

    private static void require(String field, KeyResult keyResult) {
        if (keyResult.targetValue().signum() <= 0) {
            throw Refusal.invalid(field + ".target_value", "must be above 0");
        }
        if (keyResult.baselineValue().signum() < 0) {
            throw Refusal.invalid(field + ".baseline_value", "must not be below 0");
        }
        if (keyResult.baselineValue().compareTo(keyResult.targetValue()) == 0) {
            throw Refusal.invalid(
                    field + ".target_value",
                    keyResult.measured() ? "must not be the present figure" : "must not be the baseline_value");
        }
    }
}
