package ai.xentree.experience.learner;

import java.time.LocalDate;
import java.util.List;

/**
 * A learner's streak while a day is today for them. Where a change of time zone has brought a day back, later ones on which
 * they have earned something already count.
 */
public record StreakToday(StreakDays days, LocalDate today) {

    /** The streak. */
    public Streak streak() {
        return days.on(seen());
    }

    /** The streak as it showed on a day; today's on today and later. */
    public Streak on(LocalDate day) {
        return day.isBefore(today) ? days.on(day) : streak();
    }

    /** The missed days that freezes have covered. */
    public List<LocalDate> covered() {
        return days.covered(seen());
    }

    private LocalDate seen() {
        return days.last().filter(last -> last.isAfter(today)).orElse(today);
    }
}
