package ai.xentree.bench.history;

import java.time.LocalDate;

/**
 * How much history of learners to make.
 *
 * @param learners how many; the first learns every day
 * @param days how many days it goes back
 * @param lastDay the last of them
 * @param every each of the others learns on one day in so many, by chance
 * @param seed what chance begins with
 */
public record StudySize(int learners, int days, LocalDate lastDay, int every, long seed) {

    LocalDate firstDay() {
        return lastDay.minusDays(days - 1L);
    }

    /** Its name among histories that are kept. */
    public String name() {
        return "school-%d-%d-%s-%d-%d".formatted(learners, days, lastDay, every, seed);
    }
}
