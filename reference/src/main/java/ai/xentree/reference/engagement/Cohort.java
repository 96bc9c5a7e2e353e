package ai.xentree.reference.engagement;

import ai.xentree.reference.history.Span;
import ai.xentree.reference.history.Window;
import ai.xentree.reference.numbers.Fraction;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Everyone who joined in the week of a Monday, and how many of them learned in each finished week from then on
 * (semantics.md, section 3: retention).
 */
public record Cohort(LocalDate monday, int size, List<Integer> cells) {

    /** Earliest first. */
    static List<Cohort> of(Window window) {
        return window.span().mondays().stream()
                .map(monday -> new Cohort(
                        monday, joiners(window, monday).size(), cells(window, monday, joiners(window, monday))))
                .filter(cohort -> cohort.size > 0)
                .toList();
    }

    /** Removed ones stay in; the whole week counts, also outside the range. */
    private static List<UUID> joiners(Window window, LocalDate monday) {
        var members = window.scope().members();
        var week = Span.week(monday);
        return members.everyone().stream()
                .filter(user -> members.of(user).stream().anyMatch(stay -> week.contains(stay.joined())))
                .toList();
    }

    private static List<Integer> cells(Window window, LocalDate monday, List<UUID> joiners) {
        var cells = new ArrayList<Integer>();
        for (var week = Span.week(monday);
                hasEnded(week, window);
                week = Span.week(week.last().plusDays(1))) {
            var then = window.in(week);
            cells.add((int) joiners.stream()
                    .filter(user -> !then.sessions(user).isEmpty())
                    .count());
        }
        return cells;
    }

    private static boolean hasEnded(Span week, Window window) {
        return !week.last().isAfter(window.span().last())
                && !week.closes().isAfter(window.world().now());
    }

    boolean has(int period) {
        return period < cells.size();
    }

    /** Percent, exact. */
    Fraction rate(int period) {
        return Fraction.of(cells.get(period), size).times(100);
    }

    int latest() {
        return cells.size() - 1;
    }

    public static String label(LocalDate monday) {
        return String.format(
                Locale.ROOT,
                "%d-W%02d",
                monday.get(IsoFields.WEEK_BASED_YEAR),
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
