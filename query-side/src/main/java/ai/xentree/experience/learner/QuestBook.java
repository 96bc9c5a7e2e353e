package ai.xentree.experience.learner;

import ai.xentree.experience.ExperienceRules;
import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** A learner's quests of late: a change of time zone may bring a day back, but not one that is long gone. */
public final class QuestBook {

    private static final int KEPT_DAYS = 7;

    private final NavigableMap<LocalDate, QuestDay> days;

    /** Quests by day. */
    public QuestBook(SortedMap<LocalDate, QuestDay> days) {
        this.days = new TreeMap<>(days);
    }

    /** The quests of a day; those of a day on which none could have moved yet go by the rules given. */
    public QuestDay on(LocalDate day, UUID userId, ExperienceRules rules) {
        var known = days.get(day);
        return known == null ? QuestDay.of(userId, day, rules) : known;
    }

    /** Whether quests of a day can still move. */
    boolean covers(LocalDate day) {
        return days.isEmpty() || !day.isBefore(days.lastKey().minusDays(KEPT_DAYS));
    }

    void put(LocalDate day, QuestDay quests) {
        days.put(day, quests);
        days.headMap(days.lastKey().minusDays(KEPT_DAYS)).clear();
    }

    /** All that are kept. */
    public SortedMap<LocalDate, QuestDay> days() {
        return Collections.unmodifiableSortedMap(days);
    }
}
