package ai.xentree.impact;

import ai.xentree.core.Refusal;
import ai.xentree.core.Refused;
import ai.xentree.stats.LearningMetric;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What a target must be like (semantics.md, section 5). */
final class TargetRules {

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final int MOST_DAYS = 731;
    private static final int DAYS_FOR_RETENTION = 29;

    private TargetRules() {}

    /**
     * Refuses a target that makes no sense.
     *
     * @throws Refused naming the field
     */
    static void require(TargetTerms terms) {
        if (terms.targetValue().signum() <= 0) {
            throw Refusal.invalid("target_value", "must be above 0");
        }
        requireDays(terms);
        requireMetric(terms);
    }

    private static void requireDays(TargetTerms terms) {
        var end = terms.period().endOf(terms.startDate());
        if (end != null && !end.equals(terms.endDate())) {
            throw Refusal.invalid("end_date", "must be " + end + ", as the period says, or be left out");
        }
        if (terms.endDate().isBefore(terms.startDate())) {
            throw Refusal.invalid("end_date", "must not be before start_date");
        }
        if (days(terms) > MOST_DAYS) {
            throw Refusal.invalid("end_date", "must be within " + MOST_DAYS + " days of start_date, both counted");
        }
        if (terms.endDate().isAfter(LAST_DAY)) {
            throw Refusal.invalid("start_date", "must be so that it ends by " + LAST_DAY);
        }
    }

    private static void requireMetric(TargetTerms terms) {
        if (terms.scope() == TargetScope.USER && !terms.metric().isOfOnePerson()) {
            throw Refusal.invalid("metric", "means nothing for one user");
        }
        if (terms.metric() == LearningMetric.RETENTION_WEEK_4 && days(terms) < DAYS_FOR_RETENTION) {
            throw Refusal.invalid("metric", "needs at least " + DAYS_FOR_RETENTION + " days");
        }
    }

    private static long days(TargetTerms terms) {
        return ChronoUnit.DAYS.between(terms.startDate(), terms.endDate()) + 1;
    }
}
