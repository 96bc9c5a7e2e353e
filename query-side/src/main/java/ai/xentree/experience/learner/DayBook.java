package ai.xentree.experience.learner;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** A learner's days: those at hand, and the rest where it is put away. */
public final class DayBook {

    private final NavigableMap<LocalDate, Day> atHand;
    private final Function<LocalDate, Day> away;

    /** Days at hand, which win over those that are away. */
    public DayBook(SortedMap<LocalDate, Day> atHand, Function<LocalDate, Day> away) {
        this.atHand = new TreeMap<>(atHand);
        this.away = away;
    }

    /** What a day has brought. */
    public Day on(LocalDate day) {
        var known = atHand.get(day);
        return known == null ? away.apply(day) : known;
    }

    void put(LocalDate date, Day day) {
        atHand.put(date, day);
    }

    /** Those at hand, earliest first. */
    public SortedMap<LocalDate, Day> atHand() {
        return Collections.unmodifiableSortedMap(atHand);
    }
}
