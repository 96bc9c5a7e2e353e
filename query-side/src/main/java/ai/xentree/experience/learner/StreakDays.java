package ai.xentree.experience.learner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a learner has earned experience, by the rule that was in force when they first did. Streaks and freezes
 * follow from these alone, whatever order they came to be known in.
 */
public final class StreakDays {

    private static final int BEFORE_ALL = Integer.MIN_VALUE / 2;

    private final Map<FreezeRule, DaySet> byRule;

    /** Days by rule. */
    public StreakDays(Map<FreezeRule, DaySet> byRule) {
        this.byRule = new LinkedHashMap<>(byRule);
    }

    /** A day under its rule. */
    private record Found(int day, FreezeRule rule) {}

    /** Hears of days that freezes cover. */
    private interface Covered {
        void days(int first, int count);
    }

    void add(LocalDate date, FreezeRule rule) {
        int day = Math.toIntExact(date.toEpochDay());
        if (byRule.values().stream().noneMatch(days -> days.contains(day))) {
            byRule.computeIfAbsent(rule, r -> new DaySet()).add(day);
        }
    }

    /** The streak as it shows on a day, which itself is not missed before it is over. Later days are left out of account. */
    public Streak on(LocalDate day) {
        return walk(Math.toIntExact(day.toEpochDay()), (first, count) -> {});
    }

    /** The missed days that freezes have covered by a day, that day not counted. */
    public List<LocalDate> covered(LocalDate by) {
        var covered = new ArrayList<LocalDate>();
        walk(Math.toIntExact(by.toEpochDay()), (first, count) -> {
            for (int day = first; day < first + count; day++) {
                covered.add(LocalDate.ofEpochDay(day));
            }
        });
        return covered;
    }

    private Streak walk(int until, Covered covered) {
        var streak = Streak.NONE;
        int due = BEFORE_ALL;
        for (var next = from(BEFORE_ALL); next != null && next.day() <= until; next = from(due)) {
            streak = missing(streak, due, next.day(), covered).afterEarning(next.rule());
            due = next.day() + 1;
        }
        return missing(streak, due, until, covered);
    }

    private static Streak missing(Streak streak, int due, int until, Covered covered) {
        if (due >= until) {
            return streak;
        }
        covered.days(due, streak.covered(until - due));
        return streak.afterMissing(until - due);
    }

    private @Nullable Found from(int day) {
        Found first = null;
        for (var entry : byRule.entrySet()) {
            var found = entry.getValue().from(day);
            if (found.isPresent() && (first == null || found.getAsInt() < first.day())) {
                first = new Found(found.getAsInt(), entry.getKey());
            }
        }
        return first;
    }

    /** The last day, if there is any. */
    public Optional<LocalDate> last() {
        return byRule.values().stream()
                .flatMap(days -> days.last().stream().boxed())
                .max(Integer::compare)
                .map(LocalDate::ofEpochDay);
    }

    /** All of them, by rule. */
    public Map<FreezeRule, DaySet> byRule() {
        return Collections.unmodifiableMap(byRule);
    }
}
