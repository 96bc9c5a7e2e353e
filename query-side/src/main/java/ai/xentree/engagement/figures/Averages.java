package ai.xentree.engagement.figures;

import ai.xentree.stats.figures.Exact;
import ai.xentree.stats.figures.Window;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * What a member is held against: each of a member's figures, worked out for everyone in the population, then averaged.
 *
 * @param streaks sum of everyone's streak (days)
 */
record Averages(Window window, long streaks) {

    /** In the order of {@link OneMember#figures()}. */
    List<Exact> all() {
        return List.of(
                each(Window.hours(window.totalSeconds())),
                each(Exact.of(window.totalSessions())),
                each(Exact.of(activeDays())),
                each(sessionMinutes()),
                each(Exact.of(streaks)));
    }

    private Exact each(Exact sum) {
        return sum.dividedBy(Exact.of(window.size()));
    }

    private long activeDays() {
        return Arrays.stream(window.population())
                .mapToLong(member -> window.learning().activeDays()[member])
                .sum();
    }

    /** Sum of everyone's average session; people with as many sessions share a denominator. */
    private Exact sessionMinutes() {
        var secondsBySessions = new TreeMap<Integer, Long>();
        for (int member : window.population()) {
            secondsBySessions.merge(
                    window.learning().sessions()[member], window.learning().seconds()[member], Long::sum);
        }
        return secondsBySessions.entrySet().stream()
                .map(entry -> Window.minutesEach(entry.getValue(), entry.getKey()))
                .reduce(Exact.ZERO, Exact::plus);
    }
}
